#include "cartography/colour_difference.h"

#include "common/errors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace territorial {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }
double companded(double value) {
  return std::clamp(value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055, 0.0, 1.0);
}

Triple light_of(const Rgb &colour) { return {linear(colour.red), linear(colour.green), linear(colour.blue)}; }

Triple times(const Matrix &matrix, const Triple &light) {
  Triple out{};
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t column = 0; column < 3; ++column)
      out[row] += matrix[row][column] * light[column];
  return out;
}

constexpr Matrix to_xyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple white{0.95047, 1, 1.08883}; // D65

// Machado et al. 2009, table 1, severity 1.
constexpr Matrix protan{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

// 0 to 360 degrees.
double hue(double b, double a) {
  const double degrees = a == 0 && b == 0 ? 0 : std::atan2(b, a) * 180 / std::numbers::pi;
  return degrees < 0 ? degrees + 360 : degrees;
}

double power7_share(double chroma) {
  const double seventh = std::pow(chroma, 7);
  return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
}

} // namespace

Rgb rgb_of(std::string_view text) {
  const auto digit = [&](std::size_t at) {
    const char letter = text[at];
    const int value = letter >= '0' && letter <= '9'   ? letter - '0'
                      : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10
                      : letter >= 'A' && letter <= 'F' ? letter - 'A' + 10
                                                       : -1;
    if (value < 0)
      throw InvalidInput("“" + std::string(text) + "” is no colour");
    return value;
  };
  if (text.size() != 7 || text[0] != '#')
    throw InvalidInput("“" + std::string(text) + "” is no colour");
  const auto part = [&](std::size_t at) { return (16 * digit(at) + digit(at + 1)) / 255.0; };
  return {part(1), part(3), part(5)};
}

Lab lab_of(const Rgb &colour) {
  const Triple xyz = times(to_xyz, light_of(colour));
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = f(xyz[0] / white[0]), y = f(xyz[1] / white[1]), z = f(xyz[2] / white[2]);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Rgb seen(const Rgb &colour, Vision vision) {
  if (vision == Vision::normal)
    return colour;
  if (vision == Vision::grey) {
    const double value = companded(relative_luminance(colour));
    return {value, value, value};
  }
  const Matrix &matrix = vision == Vision::protanopia ? protan : vision == Vision::deuteranopia ? deutan : tritan;
  const Triple light = times(matrix, light_of(colour));
  return {companded(std::max(0.0, light[0])), companded(std::max(0.0, light[1])), companded(std::max(0.0, light[2]))};
}

// The steps and signs are those of Sharma et al.'s equations 2 to 22.
double colour_difference(const Lab &first, const Lab &second) {
  const double g = 0.5 * (1 - power7_share((std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2));
  const double a1 = (1 + g) * first.a, a2 = (1 + g) * second.a;
  const double c1 = std::hypot(a1, first.b), c2 = std::hypot(a2, second.b);
  const double h1 = hue(first.b, a1), h2 = hue(second.b, a2);
  const bool coloured = c1 * c2 != 0;
  double turn = coloured ? h2 - h1 : 0, h = h1 + h2;
  if (turn > 180)
    turn -= 360;
  else if (turn < -180)
    turn += 360;
  if (coloured && std::abs(h1 - h2) > 180)
    h += h < 360 ? 360 : -360;
  if (coloured)
    h /= 2;
  const double dl = second.lightness - first.lightness, dc = c2 - c1;
  const double dh = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
  const double l = (first.lightness + second.lightness) / 2, c = (c1 + c2) / 2;
  const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) + 0.32 * std::cos(radians(3 * h + 6)) -
                   0.20 * std::cos(radians(4 * h - 63));
  const double away = (l - 50) * (l - 50);
  const double sl = 1 + 0.015 * away / std::sqrt(20 + away), sc = 1 + 0.045 * c, sh = 1 + 0.015 * c * t;
  const double rotation = -std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2)))) * 2 * power7_share(c);
  return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dh / sh, 2) + rotation * (dc / sc) * (dh / sh));
}

double colour_difference(const Rgb &a, const Rgb &b) { return colour_difference(lab_of(a), lab_of(b)); }

double least_difference(std::span<const Rgb> colours, Vision vision) {
  std::vector<Lab> labs;
  for (const Rgb &colour : colours)
    labs.push_back(lab_of(seen(colour, vision)));
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t a = 0; a < labs.size(); ++a)
    for (std::size_t b = 0; b < a; ++b)
      least = std::min(least, colour_difference(labs[a], labs[b]));
  return least;
}

double relative_luminance(const Rgb &colour) {
  const Triple light = light_of(colour);
  return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

double contrast(const Rgb &a, const Rgb &b) {
  const double first = relative_luminance(a), second = relative_luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace territorial
