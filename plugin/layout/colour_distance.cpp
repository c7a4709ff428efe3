#include "layout/colour_distance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace territorial {

namespace {

using Triple = std::array<double, 3>;

double linear(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }
double gamma(double value) {
  return std::clamp(value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055, 0.0, 1.0);
}

Triple linearOf(const QColor &colour) { return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())}; }

double luminance(const QColor &colour) {
  const Triple light = linearOf(colour);
  return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

Triple times(const std::array<Triple, 3> &matrix, const Triple &light) {
  Triple out{};
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t column = 0; column < 3; ++column)
      out[row] += matrix[row][column] * light[column];
  return out;
}

// Machado et al. 2009, severity 1.
constexpr std::array<Triple, 3> protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr std::array<Triple, 3> deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr std::array<Triple, 3> tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Lab labOf(const QColor &colour) {
  const Triple light = linearOf(colour);
  const Triple xyz =
      times({{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}}, light);
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

// Hue in degrees, 0 to 360.
double hue(double b, double a) {
  if (a == 0 && b == 0)
    return 0;
  const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
  return degrees < 0 ? degrees + 360 : degrees;
}

} // namespace

QColor seen(const QColor &colour, Vision vision) {
  if (vision == Vision::normal)
    return colour;
  if (vision == Vision::grey) {
    const double value = gamma(luminance(colour));
    return QColor::fromRgbF(value, value, value);
  }
  const Triple out = times(vision == Vision::protanopia     ? protan
                           : vision == Vision::deuteranopia ? deutan
                                                            : tritan,
                           linearOf(colour));
  return QColor::fromRgbF(gamma(std::max(0.0, out[0])), gamma(std::max(0.0, out[1])), gamma(std::max(0.0, out[2])));
}

double colourDistance(const Lab &first, const Lab &second) {
  const double chroma = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
  const double seventh = std::pow(chroma, 7), g = 0.5 * (1 - std::sqrt(seventh / (seventh + std::pow(25.0, 7))));
  const double a1 = (1 + g) * first.a, a2 = (1 + g) * second.a;
  const double c1 = std::hypot(a1, first.b), c2 = std::hypot(a2, second.b);
  const double h1 = hue(first.b, a1), h2 = hue(second.b, a2);
  double turn = h2 - h1;
  if (c1 * c2 == 0)
    turn = 0;
  else if (turn > 180)
    turn -= 360;
  else if (turn < -180)
    turn += 360;
  const double dl = second.l - first.l, dc = c2 - c1, dh = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
  const double l = (first.l + second.l) / 2, c = (c1 + c2) / 2;
  double h = h1 + h2;
  if (c1 * c2 != 0) {
    if (std::abs(h1 - h2) > 180)
      h += h < 360 ? 360 : -360;
    h /= 2;
  }
  const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) + 0.32 * std::cos(radians(3 * h + 6)) -
                   0.20 * std::cos(radians(4 * h - 63));
  const double away = (l - 50) * (l - 50), c7 = std::pow(c, 7);
  const double sl = 1 + 0.015 * away / std::sqrt(20 + away), sc = 1 + 0.045 * c, sh = 1 + 0.015 * c * t;
  const double turning =
      -std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2)))) * 2 * std::sqrt(c7 / (c7 + std::pow(25.0, 7)));
  return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dh / sh, 2) + turning * (dc / sc) * (dh / sh));
}

double colourDistance(const QColor &a, const QColor &b) { return colourDistance(labOf(a), labOf(b)); }

double leastDistance(const std::vector<QColor> &colours, Vision vision) {
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t a = 0; a < colours.size(); ++a)
    for (std::size_t b = 0; b < a; ++b)
      least = std::min(least, colourDistance(seen(colours[a], vision), seen(colours[b], vision)));
  return least;
}

double contrast(const QColor &a, const QColor &b) {
  const double first = luminance(a), second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace territorial
