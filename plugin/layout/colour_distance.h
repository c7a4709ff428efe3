// How well colours can be told apart, and texts be read on them.
#pragma once

#include <QColor>

#include <vector>

namespace territorial {

enum class Vision { normal, protanopia, deuteranopia, tritanopia, grey };

// The colour as it is seen: by Machado, Oliveira and Fernandes (2009, doi:10.1109/TVCG.2009.113) at severity 1, on linear light;
// grey by the relative luminance.
QColor seen(const QColor &colour, Vision vision);

// CIEDE2000 (Sharma, Wu and Dalal 2005, doi:10.1002/col.20070) between sRGB colours under D65; some 2 is just noticed.
double colourDistance(const QColor &a, const QColor &b);

// The same between L*a*b* values.
struct Lab {
  double l, a, b;
};
double colourDistance(const Lab &a, const Lab &b);

// The least distance between any two of the colours; infinite for fewer than two.
double leastDistance(const std::vector<QColor> &colours, Vision vision);

// Contrast by WCAG 2: 1 to 21; 4.5 is needed for small text.
double contrast(const QColor &a, const QColor &b);

} // namespace territorial
