// The pages of a printed map: one, or one for each value of a field.
#pragma once

#include "processing/maps/map_inputs.h"

namespace territorial {

inline constexpr int mostPages = 500;

// The values of `field` in the layers of regions, areas, flows and nodes that have it, as canonical ids in their order; NULL is
// none.
QStringList pageValues(const std::vector<const QgsVectorLayer *> &layers, const QString &field);

// The layers of `whole` with only the features of one page where they have its field; looks stay, so that classes are the same on
// all pages. Page `number` of `count`, from 1 on.
MapInputs pageInputs(const MapInputs &whole, const QString &value, int number, int count);

// Puts values for the expressions [% ... %] of the captions: fields of the first feature of the first layer with the atlas' field
// (else of the map's main layer), @industry, @year and @algorithm as far as its fields and metadata have them, @language,
// @page_value, @page_number, @page_count. An atlas whose title and subtitle hold no expression gets the value behind its title.
// Numbers are written as the map's language has them. Throws QgsProcessingException where an expression has no value.
void setCaptions(MapInputs &inputs, int number, int count);

// What an atlas is called as a whole: its title up to the first expression, else that of its first page.
QString commonTitle(const QString &title, const QString &first);

// A sentence on the first expression [% ... %] in the text that cannot be read, or names none of the fields; empty where all can.
QString refuseExpressions(const QString &parameter, const QString &text, const QStringList &fields);

// The file of one page: FOLDER/NAME_NUMBER_VALUE.EXTENSION, of letters, digits, - and _ alone.
QString pageFile(const QString &file, const QString &value, int number, int count);

} // namespace territorial
