// Whether somebody has worked on a project or a template since it was written.
#pragma once

#include <QString>

namespace territorial {

// A digest of what a project file holds: its layers with their looks and sources, its layouts, bookmarks, map themes and
// annotations, and the rows of the tables in `tables`, where there is such a file. QGIS's own reading and saving leaves it as it
// is. Empty where the project cannot be read.
QString projectContent(const QString &file, const QString &tables);

// The same of a layout template; the layout's custom properties do not count.
QString templateContent(const QString &file, const QString &tables);

} // namespace territorial
