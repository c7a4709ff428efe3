// Colour differences against published ones, and the palettes against what a printed map needs.
#include "cartography/colour_difference.h"
#include "cartography/palettes.h"

#include "common/errors.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <vector>

using namespace territorial;

namespace {

constexpr Vision visions[] = {Vision::normal, Vision::protanopia, Vision::deuteranopia, Vision::tritanopia, Vision::grey};
constexpr const char *names[] = {"normal", "protanopia", "deuteranopia", "tritanopia", "grey"};
constexpr double least[] = {9.4, 6.8, 7.1, 6.8, 6.9}; // what any two classes must differ by, and more

std::vector<Rgb> colours_of(const std::vector<std::string> &palette) {
  std::vector<Rgb> colours;
  for (const std::string &colour : palette)
    colours.push_back(rgb_of(colour));
  return colours;
}

// Empty where all is well.
QString faultOf(const std::vector<std::string> &palette, std::size_t kinds = 5) {
  const std::vector<Rgb> colours = colours_of(palette);
  for (std::size_t at = 0; at < kinds; ++at)
    if (const double difference = least_difference(colours, visions[at]); difference <= least[at])
      return QStringLiteral("%1 colours: %2 %3").arg(palette.size()).arg(QLatin1String(names[at])).arg(difference);
  return {};
}

void tell(const char *what, const std::vector<std::string> &palette) {
  QStringList figures;
  const std::vector<Rgb> colours = colours_of(palette);
  for (std::size_t at = 0; at < 5; ++at)
    figures << QStringLiteral("%1 %2").arg(QLatin1String(names[at])).arg(least_difference(colours, visions[at]), 0, 'f', 1);
  qInfo("%s, %d: %s", what, static_cast<int>(palette.size()), qPrintable(figures.join(QStringLiteral(", "))));
}

} // namespace

class ColourDifferenceTest : public QObject {
  Q_OBJECT
private slots:
  // All 34 pairs of Sharma, Wu and Dalal (2005), table 1.
  void differencesAreThoseOfSharma() {
    const std::vector<std::array<double, 7>> pairs{
        {50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425},
        {50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615},
        {50, 2.8361, -74.0200, 50, 0, -82.7485, 3.4412},
        {50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000},
        {50, -1.1848, -84.8006, 50, 0, -82.7485, 1.0000},
        {50, -0.9009, -85.5211, 50, 0, -82.7485, 1.0000},
        {50, 0, 0, 50, -1, 2, 2.3669},
        {50, -1, 2, 50, 0, 0, 2.3669},
        {50, 2.4900, -0.0010, 50, -2.4900, 0.0009, 7.1792},
        {50, 2.4900, -0.0010, 50, -2.4900, 0.0010, 7.1792},
        {50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195},
        {50, 2.4900, -0.0010, 50, -2.4900, 0.0012, 7.2195},
        {50, -0.0010, 2.4900, 50, 0.0009, -2.4900, 4.8045},
        {50, -0.0010, 2.4900, 50, 0.0010, -2.4900, 4.8045},
        {50, -0.0010, 2.4900, 50, 0.0011, -2.4900, 4.7461},
        {50, 2.5, 0, 50, 0, -2.5, 4.3065},
        {50, 2.5, 0, 73, 25, -18, 27.1492},
        {50, 2.5, 0, 61, -5, 29, 22.8977},
        {50, 2.5, 0, 56, -27, -3, 31.9030},
        {50, 2.5, 0, 58, 24, 15, 19.4535},
        {50, 2.5, 0, 50, 3.1736, 0.5854, 1.0000},
        {50, 2.5, 0, 50, 3.2972, 0, 1.0000},
        {50, 2.5, 0, 50, 1.8634, 0.5757, 1.0000},
        {50, 2.5, 0, 50, 3.2592, 0.3350, 1.0000},
        {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644},
        {63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630},
        {61.2901, 3.7196, -5.3901, 61.4292, 2.2480, -4.9620, 1.8731},
        {35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645},
        {22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373},
        {36.4612, 47.8580, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146},
        {90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441},
        {90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381},
        {6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377},
        {2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082},
    };
    QCOMPARE(pairs.size(), 34U);
    for (std::size_t at = 0; at < pairs.size(); ++at) {
      const auto &[l1, a1, b1, l2, a2, b2, expected] = pairs[at];
      const Lab first{l1, a1, b1}, second{l2, a2, b2};
      QVERIFY2(std::abs(colour_difference(first, second) - expected) < 5e-5, qPrintable(QString::number(at + 1)));
      QVERIFY2(std::abs(colour_difference(second, first) - expected) < 5e-5, qPrintable(QString::number(at + 1)));
    }
  }

  // L*a*b* of sRGB's primaries under D65, to be found in every colorimetric table.
  void labOfPrimariesIsAsPublished() {
    const auto is = [](const char *colour, double l, double a, double b) {
      const Lab lab = lab_of(rgb_of(colour));
      return std::abs(lab.lightness - l) < 0.01 && std::abs(lab.a - a) < 0.02 && std::abs(lab.b - b) < 0.02;
    };
    QVERIFY(is("#ff0000", 53.24, 80.09, 67.20));
    QVERIFY(is("#00FF00", 87.73, -86.18, 83.18));
    QVERIFY(is("#0000ff", 32.30, 79.19, -107.86));
    QVERIFY(is("#ffffff", 100, 0, 0));
    QVERIFY(is("#000000", 0, 0, 0));
  }

  // Rows of Machado et al.'s matrices add up to 1, so greys stay as they are.
  void greysLookTheSameToEverybody() {
    for (const char *grey : {"#000000", "#333333", "#808080", "#cccccc", "#ffffff"})
      for (const Vision vision : visions) {
        const Rgb colour = rgb_of(grey), other = seen(colour, vision);
        QVERIFY(std::abs(other.red - colour.red) < 1e-4 && std::abs(other.green - colour.green) < 1e-4 &&
                std::abs(other.blue - colour.blue) < 1e-4);
      }
  }

  // What each kind of colour blindness is known for.
  void coloursThatAreMixedUpComeNearer() {
    const Rgb red = rgb_of("#c04040"), green = rgb_of("#4c8a3c"), blue = rgb_of("#3060c0"), teal = rgb_of("#307878");
    const double normal = colour_difference(red, green);
    for (const Vision vision : {Vision::protanopia, Vision::deuteranopia})
      QVERIFY(colour_difference(seen(red, vision), seen(green, vision)) < normal / 2);
    QVERIFY(colour_difference(seen(blue, Vision::tritanopia), seen(teal, Vision::tritanopia)) <
            colour_difference(blue, teal) / 2);
    // In linear light red is 0.152286, 0.114503 and -0.003882 to protanopes.
    const Rgb pure = seen(rgb_of("#ff0000"), Vision::protanopia);
    QVERIFY(std::abs(std::pow((pure.red + 0.055) / 1.055, 2.4) - 0.152286) < 1e-9);
    QCOMPARE(pure.blue, 0.0);
  }

  void contrastIsThatOfTheGuidelines() {
    const Rgb white = rgb_of("#ffffff"), black = rgb_of("#000000");
    QVERIFY(std::abs(contrast(white, black) - 21) < 1e-9);
    QVERIFY(std::abs(contrast(rgb_of("#767676"), white) - 4.54) < 0.005); // the lightest grey that white can be read on
    QVERIFY(contrast(rgb_of("#777777"), white) < 4.5);
    QCOMPARE(contrast(white, white), 1.0);
  }

  void whatIsNoColourIsRefused() {
    for (const char *text : {"", "red", "#fff", "#12345g", "1234567", "#1234567"})
      QVERIFY_EXCEPTION_THROWN(rgb_of(text), InvalidInput);
  }

  void sequentialPalettesAreToldApartAtEveryCount() {
    for (const PaletteHue hue : {PaletteHue::warm, PaletteHue::cool})
      for (int classes = 1; classes <= most_classes; ++classes) {
        const std::vector<std::string> palette = sequential_palette(hue, classes);
        QCOMPARE(palette.size(), static_cast<std::size_t>(classes));
        QVERIFY2(faultOf(palette).isEmpty(), qPrintable(faultOf(palette)));
        for (std::size_t at = 1; at < palette.size(); ++at) // the order stays in grey
          QVERIFY(relative_luminance(rgb_of(palette[at])) < relative_luminance(rgb_of(palette[at - 1])));
        if (classes > 1)
          tell(hue == PaletteHue::warm ? "warm" : "cool", palette);
      }
  }

  void divergingPalettesAreToldApartWhereverTheyTurn() {
    for (int classes = 2; classes <= most_classes; ++classes)
      for (int below = 0; below <= classes; ++below) {
        const std::vector<std::string> palette = diverging_palette(below, classes - below);
        QVERIFY2(faultOf(palette).isEmpty(), qPrintable(faultOf(palette)));
        for (std::size_t at = 1; at < palette.size(); ++at)
          QVERIFY(relative_luminance(rgb_of(palette[at])) < relative_luminance(rgb_of(palette[at - 1])));
      }
    tell("location quotients", diverging_palette(3, 3));
  }

  void categoriesAreToldApartUpToEight() {
    for (int count = 1; count <= most_categories; ++count)
      QVERIFY2(faultOf(categorical_palette(count)).isEmpty(), qPrintable(faultOf(categorical_palette(count))));
    tell("categories", categorical_palette(most_categories));
  }

  // Each of 3 and more against its ground, WCAG's figure for what is no text.
  void linesAreToldApartUpToFiveAndSeenOnPaperAndOnDarkGround() {
    for (const Ground ground : {Ground::light, Ground::dark}) {
      std::vector<std::vector<std::string>> palettes{line_palette(most_lines, ground), accent_palette(ground)};
      for (int count = 1; count < most_lines; ++count) {
        palettes.push_back(line_palette_and_rest(count, ground));
        QCOMPARE(palettes.back().size(), static_cast<std::size_t>(count + 1));
      }
      for (const std::vector<std::string> &palette : palettes) {
        QVERIFY2(faultOf(palette).isEmpty(), qPrintable(faultOf(palette)));
        tell(ground == Ground::dark ? "lines on dark ground" : "lines on paper", palette);
        for (const std::string &colour : palette)
          QVERIFY2(contrast(rgb_of(colour), rgb_of(ground_colour(ground))) >= 3, colour.c_str());
      }
      QVERIFY(contrast(rgb_of(label_colour(ground)), rgb_of(ground_colour(ground))) >= 4.5);
    }
    QCOMPARE(ground_colour(Ground::dark), std::string_view("#1f2430"));
  }

  // The kinds that one statistic can give: local Moran, local Geary, Gi, join counts.
  void kindsOfAssociationAreToldApart() {
    using A = AssociationColour;
    const auto palette = [](const std::vector<A> &kinds) {
      std::vector<std::string> colours;
      for (const A kind : kinds)
        colours.emplace_back(association_colour(kind));
      return colours;
    };
    const auto moran = palette({A::high_high, A::low_low, A::high_low, A::low_high, A::not_significant});
    const auto geary = palette({A::high_high, A::low_low, A::other_positive, A::negative, A::not_significant});
    QVERIFY2(faultOf(moran).isEmpty(), qPrintable(faultOf(moran)));
    QVERIFY2(faultOf(geary).isEmpty(), qPrintable(faultOf(geary)));
    tell("local Moran", moran);
    tell("local Geary", geary);
  }

  void whatHasNoPaletteIsRefused() {
    QVERIFY_EXCEPTION_THROWN(sequential_palette(PaletteHue::warm, most_classes + 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(sequential_palette(PaletteHue::warm, 0), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(diverging_palette(-1, 3), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(categorical_palette(most_categories + 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(line_palette(most_lines + 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(line_palette_and_rest(most_lines, Ground::dark), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(line_palette_and_rest(0, Ground::light), InvalidInput);
  }

  void textIsBlackOrWhiteByContrastAndAlwaysReadable() {
    for (int step = 0; step < 16 * 16 * 16; ++step) {
      const Rgb ground{(step % 16) / 15.0, (step / 16 % 16) / 15.0, (step / 256) / 15.0};
      const std::string text(text_colour(ground));
      QVERIFY(contrast(rgb_of(text), ground) >= 4.5);
      if (contrast(rgb_of("#1c1c1c"), ground) >= 4.5)
        QCOMPARE(text, std::string("#1c1c1c"));
    }
  }
};

QTEST_APPLESS_MAIN(ColourDifferenceTest)
#include "colour_difference_test.moc"
