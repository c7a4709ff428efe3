#include "processing/boundaries/profile_sheet.h"

#include "language.h"
#include "layout/map_language.h"
#include "processing/tables/name_sources.h"

#include <qgsexception.h>

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

class SheetText {
  Q_DECLARE_TR_FUNCTIONS(ProfileSheet)
};

const QString generator = QStringLiteral("<meta name=\"generator\" content=\"Territorial Clusters\">");
constexpr std::size_t mostIndustries = 8; // rows, so that a sheet is a page
constexpr int mostDots = 4000;            // firms drawn

// Dark enough on white, apart in grey and for colour-blind readers; in the order of Role.
const char *const colours[] = {"#c8741c", "#1b6ca8", "#2a8f5c", "#7a1f6b", "#3f3f3f", "#8a8f00", "#b4b4b4"};

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

// A number in the plugin's language, or a dash.
QString shown(double value, int decimals = 2, bool fixed = false) {
  return std::isfinite(value) ? MapLanguage().number(value, decimals, fixed) : QStringLiteral("–");
}

QString percent(double share) {
  return std::isfinite(share) ? shown(100 * share, 1, true) + QStringLiteral(" %") : QStringLiteral("–");
}

// A number as SVG takes it, whatever the locale.
QString at(double value) { return QString::number(value, 'f', 1); }

QString industryTitle(const QString &code) {
  static const NameTable names = shippedIndustryNames(language());
  const int unit = names.find(code);
  return unit < 0 ? code : QStringLiteral("%1 — %2").arg(code, names.unit(unit).title);
}

QString figure(const QString &value, const QString &label) {
  return QStringLiteral("<div class=\"figure\"><b>%1</b><span>%2</span></div>").arg(escaped(value), escaped(label));
}

QString row(const QStringList &cells, const QString &tag = QStringLiteral("td")) {
  QString html = QStringLiteral("<tr>");
  for (const QString &cell : cells)
    html += QStringLiteral("<%1>%2</%1>").arg(tag, escaped(cell));
  return html + QStringLiteral("</tr>");
}

// From map units to a drawing of the given width and height, the aspect kept by the cosine of the latitude in degrees.
class Drawing {
public:
  Drawing(const QgsRectangle &extent, bool degrees, double width, double height) : mCentre(extent.center()) {
    mStretch = degrees ? std::max(0.05, std::cos(mCentre.y() * 3.14159265358979 / 180)) : 1;
    const double room = 0.94;
    mScale = room * std::min(width / std::max(1e-9, extent.width() * mStretch), height / std::max(1e-9, extent.height()));
    mX = width / 2;
    mY = height / 2;
  }
  QString operator()(double x, double y) const {
    return at(mX + (x - mCentre.x()) * mStretch * mScale) + QLatin1Char(' ') + at(mY - (y - mCentre.y()) * mScale);
  }

private:
  QgsPointXY mCentre;
  double mStretch = 1, mScale = 1, mX = 0, mY = 0;
};

QString mapOf(const ProfileInputs &inputs, const ClusterFacts &facts, std::size_t cluster) {
  const QgsGeometry &shape = inputs.clusters.geometries[cluster];
  if (shape.isEmpty())
    return {};
  constexpr double width = 330, height = 230;
  const Drawing place(shape.boundingBox(), inputs.clusters.crs.isGeographic(), width, height);
  QString path, dots;
  const Polygons polygons = toPolygons({shape});
  for (std::size_t ring = 0; ring + 1 < polygons.ring_point.size(); ++ring) {
    QString last;
    QChar command = QLatin1Char('M');
    for (const Point &point : polygons.ring(ring)) {
      const QString here = place(point.x, point.y);
      if (here != last) // finer than the drawing
        path += command + here;
      last = here;
      command = QLatin1Char('L');
    }
    path += QLatin1Char('Z');
  }
  int drawn = 0;
  for (const std::size_t firm : facts.firms) {
    if (++drawn > mostDots)
      break;
    const QStringList centre = place(inputs.firms.positions[firm].x, inputs.firms.positions[firm].y).split(QLatin1Char(' '));
    dots += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"2.4\" fill=\"%3\"/>")
                .arg(centre[0], centre[1], QString::fromLatin1(colours[static_cast<std::size_t>(inputs.roles[firm])]));
  }
  return QStringLiteral("<svg viewBox=\"0 0 330 230\" role=\"img\" aria-label=\"%1\"><path d=\"%2\" fill=\"#f3ead9\" "
                        "stroke=\"#1b2a6b\" stroke-width=\"1.6\" fill-rule=\"evenodd\"/><g stroke=\"#fff\" "
                        "stroke-width=\".5\">%3</g></svg>")
      .arg(escaped(SheetText::tr("Map of the firms by role")), path, dots);
}

// A bar for each role; a hatched frame where it is missing.
QString rolesOf(const ClusterFacts &facts) {
  int most = 1;
  for (const RoleFacts &role : facts.roles)
    most = std::max(most, role.firms);
  QString bars;
  int y = 4;
  for (std::size_t role = 0; role < facts.roles.size(); ++role) {
    const int firms = facts.roles[role].firms;
    if (static_cast<Role>(role) == Role::other && firms == 0)
      continue;
    const double length = 150.0 * firms / most;
    bars += QStringLiteral("<text x=\"0\" y=\"%1\">%2</text>").arg(y + 13).arg(escaped(roleTitle(static_cast<Role>(role))));
    bars += firms > 0 ? QStringLiteral("<rect x=\"125\" y=\"%1\" width=\"%2\" height=\"17\" fill=\"%3\"/><text x=\"%4\" "
                                       "y=\"%5\">%6</text>")
                            .arg(QString::number(y), at(std::max(1.0, length)), QString::fromLatin1(colours[role]),
                                 at(130 + length), QString::number(y + 13), escaped(shown(firms, 0)))
                      : QStringLiteral("<rect x=\"125.5\" y=\"%1\" width=\"150\" height=\"16\" fill=\"none\" stroke=\"#a8322a\" "
                                       "stroke-dasharray=\"3 2\"/><text x=\"133\" y=\"%2\" fill=\"#a8322a\">%3</text>")
                            .arg(QString::number(y + 0.5), QString::number(y + 13), escaped(SheetText::tr("missing")));
    y += 25;
  }
  return QStringLiteral("<svg viewBox=\"0 0 330 %1\" role=\"img\" aria-label=\"%2\">%3</svg>")
      .arg(QString::number(y), escaped(SheetText::tr("Firms by role")), bars);
}

QString industriesOf(const ProfileInputs &inputs, const ClusterFacts &facts) {
  if (facts.industries.empty())
    return {};
  QString html = QStringLiteral("<h2>%1</h2><table>").arg(escaped(SheetText::tr("Industries")));
  html += row({SheetText::tr("industry"), SheetText::tr("firms"), SheetText::tr("size"), SheetText::tr("share"),
               SheetText::tr("location quotient"), SheetText::tr("stars"), SheetText::tr("rivals"), SheetText::tr("Herfindahl")},
              QStringLiteral("th"));
  const std::size_t rows = std::min(mostIndustries, facts.industries.size());
  for (std::size_t i = 0; i < rows; ++i) {
    const IndustryFacts &one = facts.industries[i];
    html += row({industryTitle(inputs.firms.industries.ids[static_cast<std::size_t>(one.industry)]), shown(one.firms, 0),
                 shown(one.size, 1), percent(one.share), shown(one.quotient, 2, true),
                 one.stars > 0 ? QString(one.stars, QChar(0x2605)) : QStringLiteral("–"), shown(one.firms - 1, 0),
                 shown(one.herfindahl, 2, true)});
  }
  html += QStringLiteral("</table>");
  if (rows < facts.industries.size())
    html += QStringLiteral("<p class=\"note\">%1</p>")
                .arg(escaped(SheetText::tr("The %1 largest of %2 industries.").arg(rows).arg(facts.industries.size())));
  return html;
}

QString cooperationOf(const ClusterFacts &facts) {
  if (!facts.cooperation)
    return {};
  const Cooperation &own = *facts.cooperation;
  QString html = QStringLiteral("<h2>%1</h2><table>").arg(escaped(SheetText::tr("Cooperation")));
  html +=
      row({QString(), SheetText::tr("inside"), SheetText::tr("from outside"), SheetText::tr("to outside")}, QStringLiteral("th"));
  html += row({SheetText::tr("value"), shown(own.inside, 1), shown(own.incoming, 1), shown(own.outgoing, 1)});
  html += row({SheetText::tr("links"), shown(static_cast<double>(own.links_inside), 0),
               shown(static_cast<double>(own.links_in), 0), shown(static_cast<double>(own.links_out), 0)});
  html += QStringLiteral("</table><table>");
  html += row({SheetText::tr("share kept inside"), SheetText::tr("density"), SheetText::tr("reciprocity")}, QStringLiteral("th"));
  return html + row({percent(own.kept), shown(own.density, 3), percent(own.reciprocity)}) + QStringLiteral("</table>");
}

QString proximityOf(const ClusterFacts &facts, const SheetNotes &notes) {
  const auto km = [](double metres) { return shown(metres / 1000, 1); };
  QString html = QStringLiteral("<h2>%1</h2><table>").arg(escaped(SheetText::tr("Proximity")));
  html += row({SheetText::tr("distance, km"), SheetText::tr("mean"), SheetText::tr("median")}, QStringLiteral("th"));
  html += row({facts.proximity.sampled ? SheetText::tr("between firms (a sample of pairs)") : SheetText::tr("between all firms"),
               km(facts.proximity.distances.mean), km(facts.proximity.distances.median)});
  if (facts.cooperation)
    html += row({SheetText::tr("between linked ones"), km(facts.linked.mean), km(facts.linked.median)});
  html += QStringLiteral("</table>");
  return html +
         QStringLiteral("<p>%1</p>")
             .arg(escaped(
                 SheetText::tr("Interaction potential: %1 (size within reach of a unit of size, fading with exp(-distance / %2))")
                     .arg(shown(facts.proximity.potential, 1), notes.decay)));
}

QString page(const QString &title, const QString &body) {
  static const QString style = QStringLiteral(
      "@page{size:A4;margin:14mm}body{font:13px/1.35 'Noto Sans','DejaVu Sans',Arial,sans-serif;color:#1d1d1d;max-width:182mm;"
      "margin:0 auto;padding:8px}h1{font-size:24px;color:#1b2a6b;margin:0 0 2px}h2{font-size:15px;color:#1b2a6b;margin:12px 0 "
      "4px;"
      "border-bottom:1.5px solid #1b2a6b}.sub,.note{color:#555;margin:2px 0 8px}.figures{display:flex;flex-wrap:wrap;"
      "margin:8px 0;background:#f3ead9}.figure{flex:1 1 90px;padding:7px 9px}.figure b{display:block;font-size:19px;"
      "color:#7a3f08}.figure "
      "span{font-size:11.5px;color:#444}.two{display:flex}.two>*{flex:1;min-width:0;padding-right:14px}.two>*+*{padding:0 0 0 "
      "14px}"
      "svg{width:100%;font:12px 'Noto Sans','DejaVu Sans',Arial,sans-serif}table{border-collapse:collapse;width:100%;margin:4px "
      "0}"
      "th,td{text-align:right;padding:2.5px 5px;border-bottom:1px solid #ddd}th{font-weight:600;font-size:11.5px;color:#444}"
      "th:first-child,td:first-child{text-align:left}.missing{color:#a8322a;font-weight:600}");
  return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">%2<title>%3</title><style>%4</style>"
                        "</head><body>\n%5\n</body></html>\n")
      .arg(language(), generator, escaped(title), style, body);
}

} // namespace

QString profileSheet(const ProfileInputs &inputs, const ClusterFacts &facts, std::size_t cluster, const SheetNotes &notes) {
  const QString name = inputs.clusters.names[cluster], id = inputs.clusters.units.ids[cluster];
  const QString title = name == id ? SheetText::tr("Cluster %1").arg(id) : name;
  QString body = QStringLiteral("<h1>%1</h1>").arg(escaped(title));
  body +=
      QStringLiteral("<p class=\"sub\">%1</p>")
          .arg(escaped(SheetText::tr("Cluster profile. Firms: %1.").arg(inputs.firms.layer) + QLatin1Char(' ') + notes.linkages));
  body += QStringLiteral("<div class=\"figures\">");
  body += figure(shown(static_cast<double>(facts.firms.size()), 0), SheetText::tr("firms"));
  if (!inputs.firms.size_field.name().isEmpty())
    body += figure(shown(facts.size, 1), inputs.firms.size_field.displayName());
  body += figure(shown(facts.area, facts.area < 100 ? 1 : 0), SheetText::tr("area, km²"));
  body += figure(shown(facts.herfindahl, 3), SheetText::tr("Herfindahl index of sizes"));
  if (std::isfinite(facts.mean_rivals))
    body += figure(shown(facts.mean_rivals, 1), SheetText::tr("rivals a firm, on average"));
  if (facts.cooperation)
    body += figure(percent(facts.cooperation->kept), SheetText::tr("of linkages stay inside"));
  body += QStringLiteral("</div><div class=\"two\"><div>%1</div><div>%2</div></div>")
              .arg(mapOf(inputs, facts, cluster), rolesOf(facts));
  if (const QStringList missing = facts.missingRoles(); !missing.isEmpty())
    body += QStringLiteral("<p class=\"missing\">%1</p>")
                .arg(escaped(SheetText::tr("Roles that are missing: %1.").arg(missing.join(QStringLiteral(", ")))));
  if (facts.firms.size() > static_cast<std::size_t>(mostDots))
    body += QStringLiteral("<p class=\"note\">%1</p>")
                .arg(escaped(SheetText::tr("The map shows %1 of %2 firms.").arg(mostDots).arg(facts.firms.size())));
  body += industriesOf(inputs, facts);
  body +=
      QStringLiteral("<div class=\"two\"><div>%1</div><div>%2</div></div>").arg(cooperationOf(facts), proximityOf(facts, notes));
  return page(title, body);
}

QString sheetIndex(const ProfileInputs &inputs, const std::vector<ClusterFacts> &facts, const QStringList &files) {
  const QString title = SheetText::tr("Cluster profiles");
  QString body = QStringLiteral("<h1>%1</h1><table>").arg(escaped(title));
  body += row({SheetText::tr("cluster"), SheetText::tr("firms"), SheetText::tr("size"), SheetText::tr("missing roles")},
              QStringLiteral("th"));
  for (std::size_t cluster = 0; cluster < facts.size(); ++cluster)
    body += QStringLiteral("<tr><td><a href=\"%1\">%2</a></td><td>%3</td><td>%4</td><td>%5</td></tr>")
                .arg(escaped(files[static_cast<int>(cluster)]), escaped(inputs.clusters.names[cluster]),
                     escaped(shown(static_cast<double>(facts[cluster].firms.size()), 0)), escaped(shown(facts[cluster].size, 1)),
                     escaped(facts[cluster].missingRoles().join(QStringLiteral(", "))));
  return page(title, body + QStringLiteral("</table>"));
}

void writeSheet(const QString &path, const QString &page) {
  QFile existing(path);
  if (existing.exists() && (!existing.open(QIODevice::ReadOnly) || !existing.read(2000).contains(generator.toUtf8())))
    throw QgsProcessingException(
        SheetText::tr("OUTPUT_SHEETS: %1 is there already and is no sheet of an earlier run. Name another folder.").arg(path));
  existing.close();
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(page.toUtf8()) < 0 || !file.commit())
    throw QgsProcessingException(SheetText::tr("OUTPUT_SHEETS: %1 cannot be written: %2").arg(path, file.errorString()));
}

} // namespace territorial
