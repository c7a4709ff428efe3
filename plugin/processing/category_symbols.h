// Fills and lines for categories, more of them than there are colours.
#pragma once

#include <qgsfillsymbol.h>

#include <memory>

namespace territorial {

// The fill of the n-th category of `count`, from 0: up to eight colours that can be told apart in grey and by colour-blind
// readers; the same eight hatched from 8 on, and hatched the other way from 16 on. Of more than 24 some are alike.
std::unique_ptr<QgsFillSymbol> categoryFill(int category, int count);
constexpr int categoryFills = 24;

// The colour of the n-th line or dot, from 0, five in turn.
QString lineColour(int category);

} // namespace territorial
