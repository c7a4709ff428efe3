// territorial:flowlines, flownodes and clustermap: colours by type and direction, classed widths, dark base maps.
#include "clustermap_fixtures.h"
#include "flow_fixtures.h"

#include "cartography/class_breaks.h"
#include "layout/colour_distance.h"
#include "processing/flow_colours.h"
#include "processing/flow_look.h"

#include <qgsarrowsymbollayer.h>
#include <qgscallout.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpressioncontextutils.h>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgspallabeling.h>
#include <qgstextbuffersettings.h>
#include <qgsvectorlayerlabeling.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <set>

using namespace territorial;
using namespace territorial::test;

namespace {

const QColor darkGround(QStringLiteral("#1f2430"));
const QString squareMap = QStringLiteral("Polygon?crs=EPSG:4326&field=region:string&field=name:string");

// Seven types between four towns, the first the largest.
const QList<QVariantList> typedRows{{"A", "B", 90.0, "ore"},   {"B", "A", 60.0, "metal"}, {"A", "C", 50.0, "coal"},
                                    {"C", "D", 40.0, "grain"}, {"D", "A", 12.0, "paper"}, {"B", "D", 11.0, "glass"},
                                    {"C", "A", 3.0, "salt"},   {"D", "C", 2.0, "ore"}};

QgsVectorLayer *towns(QgsProject &project) {
  return table(project, "Point?crs=EPSG:32642&field=region:string(20)", {{"A"}, {"B"}, {"C"}, {"D"}},
               {"Point(0 0)", "Point(600000 100000)", "Point(300000 500000)", "Point(-200000 400000)"});
}

QVariantMap typed(QgsProject &project, const QVariantMap &more, const QList<QVariantList> &rows = typedRows) {
  return flowParameters(
      table(project, flowTable + QStringLiteral("&field=kind:string(20)"), rows), towns(project),
      with({{"TYPE_FIELD", "kind"}, {"SHAPE", "routed"}, {"MAP_SCALE", 5000000}, {"OUTPUT_ARROWS", "memory:"}}, more));
}

// The innermost symbol: of an arrow its casing and its body.
const QgsSymbol &innermost(const QgsSymbol &symbol) {
  const QgsSymbolLayer *top = symbol.symbolLayer(symbol.symbolLayerCount() - 1);
  const QgsSymbol *inner = const_cast<QgsSymbolLayer *>(top)->subSymbol();
  return inner ? innermost(*inner) : symbol;
}

const QgsArrowSymbolLayer *arrowIn(const QgsSymbol &symbol) {
  const QgsSymbolLayer *top = symbol.symbolLayer(symbol.symbolLayerCount() - 1);
  if (const auto *arrow = dynamic_cast<const QgsArrowSymbolLayer *>(top))
    return arrow;
  const QgsSymbol *inner = const_cast<QgsSymbolLayer *>(top)->subSymbol();
  return inner ? arrowIn(*inner) : nullptr;
}

// The symbol that a feature is drawn by.
std::unique_ptr<QgsSymbol> symbolOf(const QgsVectorLayer &layer, const QgsFeature &feature) {
  const std::unique_ptr<QgsFeatureRenderer> renderer(layer.renderer()->clone());
  QgsRenderContext context;
  context.expressionContext().appendScopes(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
  context.expressionContext().setFeature(feature);
  renderer->startRender(context, layer.fields());
  const QgsSymbol *symbol = renderer->symbolForFeature(feature, context);
  std::unique_ptr<QgsSymbol> copy(symbol ? symbol->clone() : nullptr);
  renderer->stopRender(context);
  return copy;
}

QMap<QString, QString> coloursBy(const QgsVectorLayer &layer, const QString &field) {
  QMap<QString, QString> colours;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);)
    colours.insert(feature.attribute(field).toString(), topColour(*symbolOf(layer, feature)));
  return colours;
}

QStringList legendOf(const QgsVectorLayer &layer) {
  QStringList labels;
  for (const QgsLegendSymbolItem &item : layer.renderer()->legendSymbolItems())
    labels << item.label();
  return labels;
}

QStringList listed(const std::vector<std::string> &palette) {
  QStringList colours;
  for (const std::string &colour : palette)
    colours << QString::fromStdString(colour);
  return colours;
}

// What is wrong with how the colours of a layer's flows are told apart, by everybody and in grey, or nothing.
QString confusion(const QgsVectorLayer &layer) {
  constexpr std::pair<Vision, double> least[] = {{Vision::normal, 9.4},
                                                 {Vision::protanopia, 6.8},
                                                 {Vision::deuteranopia, 7.1},
                                                 {Vision::tritanopia, 6.8},
                                                 {Vision::grey, 6.9}};
  std::vector<QColor> colours;
  for (const FlowColour &one : shownColouring(layer).colours)
    colours.emplace_back(one.colour);
  for (const auto &[vision, difference] : least)
    if (leastDistance(colours, vision) <= difference)
      return QStringLiteral("%1: %2").arg(static_cast<int>(vision)).arg(leastDistance(colours, vision));
  return {};
}

// The width that the look of a layer of lines gives a feature, in millimetres.
double drawnWidth(const QgsVectorLayer &layer, const QgsFeature &feature) {
  const std::unique_ptr<QgsSymbol> symbol = symbolOf(layer, feature);
  QgsExpressionContext context(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
  context.setFeature(feature);
  bool ok = false;
  const double width = arrowIn(*symbol)->dataDefinedProperties().property(qc::symbolArrowWidth).valueAsDouble(context, -1, &ok);
  return ok ? width : -1;
}

} // namespace

class FlowLooksTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QgsProject> mProject;
  QTemporaryDir mFolder;

private slots:
  void init() { mProject = std::make_unique<QgsProject>(); }
  void cleanup() { mProject.reset(); }

  void theStandardLookKeepsNothingOnTheLayers() {
    const Run made = run("territorial:flowlines", typed(*mProject, {}), *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    for (const char *output : {"OUTPUT", "OUTPUT_ARROWS"}) {
      const QgsVectorLayer &layer = *made.layer(output);
      QVERIFY(!layer.customPropertyKeys().contains("territorial/flow_look"));
      QCOMPARE(legendOf(layer), (QStringList{"to B", "to A", "to other places"}));
      const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>(layer.renderer());
      QVERIFY(renderer);
      QCOMPARE(renderer->classAttribute(), QStringLiteral("\"to\""));
      QCOMPARE(topColour(*renderer->categories().at(0).symbol()), QStringLiteral("#16407a"));
      QCOMPARE(topColour(*renderer->categories().at(1).symbol()), QStringLiteral("#bb4a10"));
      QCOMPARE(innermost(*renderer->categories().at(0).symbol()).symbolLayer(0)->color(), QColor(Qt::white));
    }
  }

  // Five types all have a colour; of seven the four largest, the others are one grey.
  void typesHaveColoursThatAreToldApart() {
    for (const int count : {5, 8}) {
      const Run made =
          run("territorial:flowlines", typed(*mProject, {{"COLOUR_BY", "type"}}, typedRows.mid(0, count)), *mProject);
      QVERIFY2(made.ok, qPrintable(made.log));
      const QStringList palette = listed(count == 5 ? line_palette(5) : line_palette_and_rest(4, Ground::light));
      for (const char *output : {"OUTPUT", "OUTPUT_ARROWS"}) {
        const QgsVectorLayer &layer = *made.layer(output);
        QVERIFY2(confusion(layer).isEmpty(), qPrintable(confusion(layer)));
        const QMap<QString, QString> colours = coloursBy(layer, "type");
        const QStringList largest{"ore", "metal", "coal", "grain", "paper"};
        for (int at = 0; at < 4; ++at)
          QCOMPARE(colours[largest[at]], palette[at]);
        QCOMPARE(colours["paper"], palette[4]);
        QCOMPARE(colours["salt"], count == 5 ? QString() : palette[4]);
        QCOMPARE(legendOf(layer), largest.mid(0, 4) + QStringList{count == 5 ? QStringLiteral("paper") : "other types"});
        for (const QString &colour : colours)
          QVERIFY(contrast(QColor(colour), QColor(Qt::white)) >= 3);
      }
    }
  }

  void coloursByDirectionSayWhatAPlaceGainsAndLoses_data() {
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("place");
    QTest::newRow("largest") << QString() << "A"; // 90 + 50 out, 60 + 12 + 3 in
    QTest::newRow("asked") << "D"
                           << "D";
  }
  void coloursByDirectionSayWhatAPlaceGainsAndLoses() {
    QFETCH(QString, asked);
    QFETCH(QString, place);
    const QVariantMap more = asked.isEmpty() ? QVariantMap{{"COLOUR_BY", "direction"}}
                                             : QVariantMap{{"COLOUR_BY", "direction"}, {"FOCUS_PLACE", asked}};
    const Run made = run("territorial:flowlines", typed(*mProject, more), *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    for (const char *output : {"OUTPUT", "OUTPUT_ARROWS"}) {
      const QgsVectorLayer &layer = *made.layer(output);
      QVERIFY2(confusion(layer).isEmpty(), qPrintable(confusion(layer)));
      QCOMPARE(legendOf(layer), (QStringList{"to " + place, "from " + place, "between other places"}));
      const QStringList accents = listed(accent_palette(Ground::light));
      QgsFeatureIterator features = layer.getFeatures();
      for (QgsFeature feature; features.nextFeature(feature);)
        QCOMPARE(topColour(*symbolOf(layer, feature)), feature.attribute("to") == place     ? accents[0]
                                                       : feature.attribute("from") == place ? accents[1]
                                                                                            : accents[2]);
    }
  }

  // Natural breaks fall between 12 and 40 and between 60 and 90; the roundest numbers nearest to the middle there, of two the
  // lower.
  void classedWidthsAreOneForEachClassInLinesAndArrows() {
    const QVariantMap asked{{"COLOUR_BY", "none"}, {"WIDTHS", "classed"}, {"CLASS_COUNT", 3}};
    const Run made = run("territorial:flowlines", typed(*mProject, asked), *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QgsVectorLayer &lines = *made.layer("OUTPUT"), &arrows = *made.layer("OUTPUT_ARROWS");
    const QList<double> breaks = flowLook(lines).breaks;
    QCOMPARE(breaks, (QList<double>{30, 70}));
    const auto classOf = [&](double value) { return value < 30 ? 0 : value < 70 ? 1 : 2; };
    const std::vector<double> drawn{0.3, 1.45, 2.6}, millimetres{0.42, 2.51, 4.6};
    QgsFeatureIterator features = lines.getFeatures();
    for (QgsFeature line; features.nextFeature(line);)
      QVERIFY(std::abs(drawnWidth(lines, line) - drawn[static_cast<std::size_t>(classOf(line.attribute("value").toDouble()))]) <
              1e-9);
    std::set<double> widths;
    features = arrows.getFeatures();
    for (QgsFeature arrow; features.nextFeature(arrow);) {
      const double width = arrow.attribute("width_mm").toDouble();
      QCOMPARE(width, millimetres[static_cast<std::size_t>(classOf(arrow.attribute("value").toDouble()))]);
      widths.insert(width);
    }
    QCOMPARE(widths.size(), std::size_t(3));
    for (const QgsVectorLayer *layer : {&lines, &arrows})
      QCOMPARE(legendOf(*layer), (QStringList{"Flow", "70 and more", "30 – 70", "below 30"}));
    // The small flows stay on top of the large arrows.
    QVERIFY(arrows.renderer()->orderByEnabled());
    QVERIFY(!arrows.renderer()->orderBy().at(0).ascending());
  }

  // The area of a straight arrow is that of its body and its head.
  void classedWidthsAreThoseOfTheArrowsPolygons() {
    const QVariantMap asked{{"SHAPE", "straight"}, {"WIDTHS", "classed"}, {"CLASS_COUNT", 2}, {"MIN_WIDTH", 1}, {"MAX_WIDTH", 3}};
    const Run made =
        run("territorial:flowlines", typed(*mProject, asked, {{"A", "B", 100.0, "x"}, {"C", "D", 10.0, "x"}}), *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QgsFeature small = featureWhere(made.layer("OUTPUT_ARROWS"), "from", "C"),
                     line = featureWhere(made.layer("OUTPUT"), "from", "C");
    QCOMPARE(small.attribute("width_mm").toDouble(), 1.0);
    QCOMPARE(featureWhere(made.layer("OUTPUT_ARROWS"), "from", "A").attribute("width_mm").toDouble(), 3.0);
    const double head = small.attribute("head_length_mm").toDouble(), half = small.attribute("head_half_width_mm").toDouble();
    const double length = line.geometry().length() / 5000 - 2 * 2 - 0.3 - 0.5; // mm between the symbols and the gaps
    const double area = (length - head) * 1.0 + head * half;
    QVERIFY2(std::abs(small.geometry().area() / 25e6 - area) < 1e-6 * area,
             qPrintable(QStringLiteral("%1 %2").arg(small.geometry().area() / 25e6).arg(area)));
  }

  void whatHasNoSenseIsRefused() {
    QVariantMap untyped = typed(*mProject, {{"COLOUR_BY", "type"}});
    untyped.remove("TYPE_FIELD");
    QVERIFY(run("territorial:flowlines", untyped, *mProject).refusal.contains("TYPE_FIELD"));
    QVERIFY(run("territorial:flowlines", typed(*mProject, {{"FOCUS_PLACE", "A"}}), *mProject).refusal.contains("COLOUR_BY"));
    refused("territorial:flowlines", typed(*mProject, {{"COLOUR_BY", "direction"}, {"FOCUS_PLACE", "Atlantis"}}), *mProject,
            {"FOCUS_PLACE", "Atlantis"});
  }

  // WCAG 2.1: 3 for what is no text, 4.5 for texts; casings and halos have the colour of the ground.
  void coloursOnADarkBaseMapAreInContrastToIt_data() {
    QTest::addColumn<QString>("colours");
    for (const char *colours : {"automatic", "none", "type", "direction"})
      QTest::newRow(colours) << colours;
  }
  void coloursOnADarkBaseMapAreInContrastToIt() {
    QFETCH(QString, colours);
    const Run made = run("territorial:flowlines",
                         typed(*mProject, {{"COLOUR_BY", colours}, {"BASE_MAP", "dark"}, {"WIDTHS", "classed"}}), *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    for (const char *output : {"OUTPUT", "OUTPUT_ARROWS"}) {
      const QgsVectorLayer &layer = *made.layer(output);
      QVERIFY2(confusion(layer).isEmpty(), qPrintable(confusion(layer)));
      QgsFeatureIterator features = layer.getFeatures();
      for (QgsFeature feature; features.nextFeature(feature);) {
        const std::unique_ptr<QgsSymbol> symbol = symbolOf(layer, feature);
        QVERIFY(contrast(QColor(topColour(*symbol)), darkGround) >= 3);
        QCOMPARE(innermost(*symbol).symbolLayer(0)->color(), darkGround);
        QCOMPARE(innermost(*symbol).symbolLayer(0)->strokeColor(), darkGround);
      }
    }
  }

  void nodesAndTheirNamesOnADarkBaseMapAreInContrastToIt() {
    const Run made = run("territorial:flownodes",
                         flowParameters(table(*mProject, flowTable, {{"A", "B", 9.0}, {"B", "C", 4.0}, {"C", "D", 2.0}}),
                                        towns(*mProject), {{"MAP_SCALE", 5000000}, {"BASE_MAP", "dark"}}),
                         *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    const QgsVectorLayer &layer = *made.layer("OUTPUT");
    std::vector<QColor> fills;
    for (const QgsLegendSymbolItem &item : layer.renderer()->legendSymbolItems()) {
      fills.push_back(item.symbol()->symbolLayer(0)->fillColor());
      QVERIFY(contrast(fills.back(), darkGround) >= 3);
      QVERIFY(contrast(item.symbol()->symbolLayer(0)->strokeColor(), darkGround) >= 3);
    }
    QCOMPARE(fills.size(), std::size_t(2));
    for (const Vision vision : {Vision::normal, Vision::protanopia, Vision::deuteranopia, Vision::tritanopia, Vision::grey})
      QVERIFY(leastDistance(fills, vision) > 9.4);
    const QgsPalLayerSettings settings = layer.labeling()->settings();
    QVERIFY(contrast(settings.format().color(), darkGround) >= 4.5);
    QCOMPARE(settings.format().buffer().color(), darkGround);
    const auto *leader = dynamic_cast<const QgsSimpleLineCallout *>(settings.callout());
    QVERIFY(leader);
    QVERIFY(contrast(const_cast<QgsSimpleLineCallout *>(leader)->lineSymbol()->color(), darkGround) >= 3);
  }

  // The look goes through a file to the printed map: each type's name, classes with their widths, on light paper.
  void aPrintedMapHasTheLooksOfItsFlows() {
    const QString lines = mFolder.filePath("lines.gpkg"), png = mFolder.filePath("map.png"), file = mFolder.filePath("map.qgz");
    const Run drawn = run("territorial:flowlines",
                          typed(*mProject,
                                {{"COLOUR_BY", "type"},
                                 {"WIDTHS", "classed"},
                                 {"CLASS_COUNT", 3},
                                 {"BASE_MAP", "dark"},
                                 {"SHAPE", "arc"},
                                 {"OUTPUT", lines}},
                                typedRows.mid(0, 5)),
                          *mProject);
    QVERIFY2(drawn.ok, qPrintable(drawn.log));
    const Run made =
        run("territorial:clustermap",
            {{"FLOWS", lines}, {"WORLD_MAP", "none"}, {"LANGUAGE", "en"}, {"PROJECT", file}, {"OUTPUT_PNG", png}}, *mProject);
    QVERIFY2(made.ok, qPrintable(made.log));
    const Reopened again(file);
    QVERIFY(again.layout);
    const QStringList texts = textsOf(*again.layout).split('\n');
    for (const char *text :
         {"ore", "metal", "coal", "grain", "paper", "70 and more", "30 – 70", "below 30", "one width for each class"})
      QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    QVERIFY(!texts.contains("width is proportional to the flow"));
    const QgsVectorLayer *arrows = nullptr;
    for (const QgsMapLayer *layer : again.project.mapLayers())
      if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer); vector && styleKind(*vector) == "arrows")
        arrows = vector;
    QVERIFY(arrows);
    const QMap<QString, QString> colours = coloursBy(*arrows, "type");
    const QStringList palette = listed(line_palette(5, Ground::light));
    QCOMPARE(colours["ore"], palette[0]);
    QCOMPARE(colours["paper"], palette[4]);
    QgsFeatureIterator features = arrows->getFeatures();
    for (QgsFeature arrow; features.nextFeature(arrow);) {
      const double value = arrow.attribute("value").toDouble();
      QCOMPARE(arrow.attribute("width_mm").toDouble(), value < 30 ? 0.42 : value < 70 ? 2.51 : 4.6);
      QCOMPARE(innermost(*symbolOf(*arrows, arrow)).symbolLayer(0)->color(), QColor(Qt::white));
    }
    QFile report(made.results.value("OUTPUT_REPORT").toString());
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject found = QJsonDocument::fromJson(report.readAll()).object()["colours"].toObject()[arrows->name()].toObject();
    QCOMPARE(found["classes"].toInt(), 5);
    QVERIFY(found["grey"].toDouble() > 6.9);
    QVERIFY(found["deuteranopia"].toDouble() > 7.1);
    // Every colour is on the picture.
    const QImage picture(png);
    std::set<QRgb> seen;
    for (int y = 0; y < picture.height(); ++y)
      for (int x = 0; x < picture.width(); ++x)
        seen.insert(picture.pixel(x, y));
    for (const QString &colour : colours)
      QVERIFY2(seen.contains(QColor(colour).rgb()), qPrintable(colour));
  }
};

TERRITORIAL_TEST_MAIN(FlowLooksTest)
#include "flow_looks_test.moc"
