// How well colours can be told apart, by whomever, and texts be read on them.
#pragma once

#include <span>
#include <string_view>

namespace territorial {

struct Rgb {
  double red = 0, green = 0, blue = 0; // of sRGB (IEC 61966-2-1), 0 to 1
};

struct Lab {
  double lightness = 0, a = 0, b = 0; // CIE 1976 L*a*b* under D65, lightness 0 to 100
};

enum class Vision { normal, protanopia, deuteranopia, tritanopia, grey };

// "#rrggbb". Throws InvalidInput on anything else.
Rgb rgb_of(std::string_view hexadecimal);

Lab lab_of(const Rgb &colour);

// The colour as it is seen: by Machado, Oliveira and Fernandes (2009, doi:10.1109/TVCG.2009.113) at severity 1, on linear light
// and cut to 0 .. 1; grey by the relative luminance.
Rgb seen(const Rgb &colour, Vision vision);

// CIEDE2000 with all weights 1 (Sharma, Wu and Dalal 2005, doi:10.1002/col.20070); about 1 is just noticed side by side.
double colour_difference(const Lab &a, const Lab &b);
double colour_difference(const Rgb &a, const Rgb &b);

// The least difference between any two of the colours as they are seen; infinite for fewer than two. O(n^2).
double least_difference(std::span<const Rgb> colours, Vision vision);

// WCAG 2.1: 0 for black to 1 for white, and the contrast of two, 1 to 21; small texts need 4.5.
double relative_luminance(const Rgb &colour);
double contrast(const Rgb &a, const Rgb &b);

} // namespace territorial
