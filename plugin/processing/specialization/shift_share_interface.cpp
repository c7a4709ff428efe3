// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/specialization/shift_share_algorithm.h"

#include "processing/activity_table.h"
#include "processing/chance.h"
#include "processing/neighbourhood.h"
#include "processing/regions.h"
#include "processing/specialization/price_index.h"
#include "processing/specialization/shift_share_columns.h"
#include "processing/unmatched.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString ShiftShareAlgorithm::name() const { return QStringLiteral("shiftshare"); }
QString ShiftShareAlgorithm::displayName() const { return tr("Shift-share analysis"); }
Topic ShiftShareAlgorithm::topic() const { return Topic::specialization; }
ShiftShareAlgorithm *ShiftShareAlgorithm::createInstance() const { return new ShiftShareAlgorithm; }

QStringList ShiftShareAlgorithm::tags() const {
  return QStringLiteral("shift-share,shift share,growth,change,decomposition,industry mix,competitive,dynamic,spatial,"
                        "Esteban-Marquillas,Arcelus,Nazara,Hewings,"
                        "структурные сдвиги,сдвиг-доля,рост,динамика,конкурентоспособность,отраслевая структура,"
                        "үлестік ығысу,құрылымдық өзгеріс,өсу,бәсекелік,салалық құрылым")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> ShiftShareAlgorithm::resultTables() const {
  const auto number = [](const char *name, const char *shortName, const QString &alias, const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), qc::fieldDouble, alias, description};
  };
  const ResultField region{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
                           tr("id of the region, in the type of the source")};
  const std::vector<ResultField> period{
      {QStringLiteral("first_year"), QStringLiteral("first_year"), qc::fieldString, tr("first year"),
       tr("year of the start, in the type of the source")},
      {QStringLiteral("last_year"), QStringLiteral("last_year"), qc::fieldString, tr("last year"), tr("year of the end")}};
  const std::vector<ResultField> change{
      number("value_start", "val_start", tr("value at the start"),
             tr("x_0, in the unit of the source; with PRICE_INDEX in prices of the first year; sums of regions: over industries "
                "known in all years used")),
      number("value_end", "val_end", tr("value at the end"), tr("x_1, likewise")),
      number("change", "change", tr("change"), tr("x_1 - x_0, likewise")),
      number("growth", "growth", tr("growth"), tr("x_1 / x_0 - 1, -1 and above; NULL where x_0 is 0"))};
  std::vector<ResultField> cells{region,
                                 {QStringLiteral("industry"), QStringLiteral("industry"), qc::fieldString, tr("industry"),
                                  tr("code of the industry, in the type of the source")}};
  cells.insert(cells.end(), period.begin(), period.end());
  cells.insert(cells.end(), change.begin(), change.end());
  std::vector<ResultField> totals{region};
  totals.insert(totals.end(), period.begin(), period.end());
  totals.insert(totals.end(), change.begin(), change.end());
  totals.push_back(number("competitive_rate", "comp_rate", tr("competitive component / start"),
                          tr("competitive / value_start, a share: how much faster or slower the region grew than its industries "
                             "elsewhere; NULL where value_start is 0")));
  totals.push_back({QStringLiteral("incomplete"), QStringLiteral("incomplete"), qc::fieldBool, tr("incomplete"),
                    tr("true where values of the region are unknown and left out")});
  for (const ResultField &field : everyComponentField()) {
    cells.push_back(field);
    totals.push_back(field);
  }
  for (const ResultField &field : everyIntervalField())
    totals.push_back(field);
  std::vector<ResultField> map = totals;
  map.insert(map.begin() + 1,
             {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
              tr("name of the region in the language of the plugin, where the layer of regions has one; else its id")});
  return {{QStringLiteral("OUTPUT"), tr("Components by region and industry"), cells},
          {QStringLiteral("OUTPUT_REGIONS"), tr("Components by region"), totals},
          {QStringLiteral("OUTPUT_MAP"), tr("Map of the competitive component"), map},
          unmatchedTable()};
}

void ShiftShareAlgorithm::initAlgorithm(const QVariantMap &) {
  addActivityParameters(*this);
  addParameter(new QgsProcessingParameterEnum(QStringLiteral("METHOD"), tr("Method"),
                                              {QStringLiteral("classic"), QStringLiteral("esteban_marquillas"),
                                               QStringLiteral("arcelus"), QStringLiteral("dynamic"), QStringLiteral("spatial")},
                                              false, QStringLiteral("classic"), false, true));
  addParameter(new QgsProcessingParameterString(QStringLiteral("FIRST_YEAR"), tr("First year (empty = the first of the table)"),
                                                QVariant(), false, true));
  addParameter(new QgsProcessingParameterString(QStringLiteral("LAST_YEAR"), tr("Last year (empty = the last of the table)"),
                                                QVariant(), false, true));
  addPriceIndexParameters(*this);
  addRegionParameters(*this, true);
  addNeighbourhoodParameters(*this);
  addChanceParameters(*this, tr("Bootstrap replicates of the intervals"), 999);
  addParameter(
      new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Components by region and industry"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_REGIONS"), tr("Components by region"),
                                                     qc::sourceVector, QVariant(), true, false));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_MAP"), tr("Map of the competitive component"),
                                                     qc::sourcePolygon, QVariant(), true, false));
  addUnmatchedParameters(*this);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"),
                                          tr("Number of pairs of region and industry without components")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("REGION_COUNT"), tr("Number of regions")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("INDUSTRY_COUNT"), tr("Number of industries")));
}

Help ShiftShareAlgorithm::help() const {
  return {
      tr("How much of each region's growth is that of the whole economy, how much comes from its mix of industries, and how much "
         "is its own?"),
      tr("Use it on employment, output or value added of two years or more. The competitive component is a description, not a "
         "cause, and it depends on how finely industries are divided. Values in money are in current prices unless PRICE_INDEX "
         "is given: then growth includes the rise of prices, and the layers say so. The years must have the same regions."),
      tr("x_0, x_1 = value of industry i in region r at the start and the end; g, g_i = growth of the sum of all regions (or of "
         "REFERENCE), in total and in industry i; g_ri, g_r = of the region; n_ri = growth of the industry in the neighbours, "
         "sum_s w_rs x_si1 / sum_s w_rs x_si0 - 1.\n"
         "classic: x_1 - x_0 = x_0 g + x_0 (g_i - g) + x_0 (g_ri - g_i), national + industry_mix + competitive.\n"
         "esteban_marquillas: competitive = h (g_ri - g_i) + (x_0 - h)(g_ri - g_i), with h = x_r0 X_i0 / X_0.\n"
         "arcelus: each of national and industry_mix at h and at x_0 - h; competitive split by g_r - g and what is left of "
         "g_ri - g_i, each at h and at x_0 - h.\n"
         "dynamic: the classic components of every step between two years of the table, summed.\n"
         "spatial: competitive = x_0 (n_ri - g_i) + x_0 (g_ri - n_ri), weights of rows summing to 1; industry_mix + neighbours "
         "is the industry-mix effect of Nazara and Hewings.\n"
         "Intervals of a region's sums: its industries are drawn with replacement, PERMUTATIONS times; a component is taken as "
         "a rate of the drawn values at the start."),
      tr("Dunn, E. S. (1960), doi:10.1111/j.1435-5597.1960.tb01705.x; Esteban-Marquillas, J. M. (1972), "
         "doi:10.1016/0034-3331(72)90033-4; Arcelus, F. J. (1984), doi:10.1111/j.1468-2257.1984.tb00719.x; Barff, R. A. and "
         "Knight, P. L. (1988), doi:10.1111/j.1468-2257.1988.tb00465.x; Nazara, S. and Hewings, G. J. D. (2004), "
         "doi:10.1111/j.1468-2257.2004.00258.x"),
      tr("NULL is unknown: a region and industry unknown in one of the years used has no components and is in no sum of either "
         "year; its region is flagged as incomplete. Where a region had nothing of an industry at the start, competitive = x_1, "
         "and what the method cannot part is in competitive_rest (also where a region has no neighbours with the industry). "
         "Where nobody had it, the change is in undivided. So components always sum to the change, and competitive components "
         "of an industry to 0 unless REFERENCE is given. A pair that a long table does not have is 0, and counted. Regions that "
         "are in some of the years only stop the run. Intervals resting on few industries say little."),
      tr("qgis_process run territorial:shiftshare -- "
         "ACTIVITY=\"sample_data/kazakhstan.gpkg|layername=gross_value_added\" INDUSTRY_FIELD=section VALUE_FIELD=value "
         "YEAR_FIELD=year VALUE_KIND=money REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" OUTPUT=components.csv "
         "OUTPUT_REGIONS=regions.csv OUTPUT_MAP=competitive.gpkg")};
}

} // namespace territorial
