// QGIS 3.22 installs all headers flat, yet its qgslayoutitemscalebar.h asks for this one in a folder.
#pragma once

#include <qgsscalebarsettings.h>
