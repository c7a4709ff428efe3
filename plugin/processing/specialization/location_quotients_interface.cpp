// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/specialization/location_quotients_algorithm.h"

#include "processing/activity_table.h"
#include "processing/chance.h"
#include "processing/regions.h"
#include "processing/specialization/quotient_columns.h"
#include "processing/specialization/quotient_inputs.h"
#include "processing/unmatched.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString LocationQuotientsAlgorithm::name() const { return QStringLiteral("locationquotients"); }
QString LocationQuotientsAlgorithm::displayName() const { return tr("Location quotients"); }

QStringList LocationQuotientsAlgorithm::tags() const {
  return QStringLiteral("location quotient,LQ,specialization,specialisation,Balassa,RCA,concentration,industry,region,"
                        "коэффициент локализации,специализация,отрасль,регион,локализация,"
                        "оқшаулау коэффициенті,мамандану,сала,өңір")
      .split(QLatin1Char(','));
}

Topic LocationQuotientsAlgorithm::topic() const { return Topic::specialization; }
LocationQuotientsAlgorithm *LocationQuotientsAlgorithm::createInstance() const { return new LocationQuotientsAlgorithm; }

std::vector<ResultTable> LocationQuotientsAlgorithm::resultTables() const {
  std::vector<ResultField> fields;
  for (const QuotientField &field : quotientFields())
    fields.push_back(field.field);
  std::vector<ResultField> map = fields;
  map.insert(map.begin() + 1,
             {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
              tr("name of the region in the language of the plugin, where the layer of regions has one; else its id")});
  return {{QStringLiteral("OUTPUT"), tr("Location quotients"), fields},
          {QStringLiteral("OUTPUT_REGIONS"), tr("Map of specialisation"), map},
          unmatchedTable()};
}

void LocationQuotientsAlgorithm::initAlgorithm(const QVariantMap &) {
  addActivityParameters(*this);
  addIndustryParameter(*this);
  addYearParameter(*this);
  addParameter(new QgsProcessingParameterNumber(QStringLiteral("MIN_VALUE"), tr("Small base: flag values below"),
                                                qc::numberDouble, 0, false, 0));
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("MEASURES"), tr("Further measures of the quotient"),
      {QStringLiteral("symmetric"), QStringLiteral("logarithm"), QStringLiteral("surplus")}, true, QVariant(), true, true));
  addQuotientInputs(*this);
  addParameter(new QgsProcessingParameterEnum(QStringLiteral("SIGNIFICANCE"), tr("Is it more than chance?"),
                                              {QStringLiteral("none"), QStringLiteral("exact"), QStringLiteral("plants"),
                                               QStringLiteral("standardised"), QStringLiteral("standardised_bootstrap")},
                                              false, QStringLiteral("none"), false, true));
  addAdvanced(new QgsProcessingParameterEnum(QStringLiteral("ALTERNATIVE"), tr("Against chance, the region has of the industry"),
                                             {QStringLiteral("greater"), QStringLiteral("less"), QStringLiteral("two_sided")},
                                             false, QStringLiteral("greater"), false, true));
  addChanceParameters(*this, tr("Draws of the test with plants, and samples of the bootstrap"));
  addRegionParameters(*this, true);
  addParameter(
      new QgsProcessingParameterEnum(QStringLiteral("MAP"), tr("What the map shows"),
                                     {QStringLiteral("automatic"), QStringLiteral("quotient"), QStringLiteral("leading")}, false,
                                     QStringLiteral("automatic"), false, true));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Location quotients"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_REGIONS"), tr("Map of specialisation"),
                                                     qc::sourcePolygon, QVariant(), true, false));
  addUnmatchedParameters(*this);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of quotients that are NULL")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("REGION_COUNT"), tr("Number of regions")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("INDUSTRY_COUNT"), tr("Number of industries written")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SIGNIFICANT_COUNT"), tr("Number of significant quotients")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("OVERDISPERSION"), tr("Overdispersion (1 = independent counts)")));
}

Help LocationQuotientsAlgorithm::help() const {
  return {
      tr("In which industries does each region specialise, and how strongly, compared with the whole territory or with "
         "another area?"),
      tr("Use it as the first step of a cluster study, on employment, output, value added or numbers of plants. A quotient "
         "says how "
         "strongly an industry is represented, not how large it is, and not that it is more than chance: read it beside the "
         "share of the "
         "industry and the small-base flag."),
      tr("LQ_ri = (x_ri / x_r) / (x_i / x), with x_ri the value of industry i in region r, x_r and x_i the sums of the "
         "region and the "
         "industry and x the total. With REFERENCE the shares x_i / x are those of that area. 1 = as in the reference area; "
         "the Balassa "
         "index of revealed comparative advantage is the same number. Coefficient of per-capita production: (x_ri / p_r) / (x_i "
         "/ p); of marketability: what leaves the region / output.\n"
         "SIGNIFICANCE exact: the persons (or plants of one size) of an industry fall into the regions as all others do, "
         "hypergeometrically; with REFERENCE binomially. plants: each plant of PLANTS falls into a region as a whole, with the "
         "region's share of all activity; p = (b + 1) / (PERMUTATIONS + 1). standardised: z across the regions of an industry, "
         "of the quotient or of its logarithm, whichever is nearer to normal (Shapiro-Wilk); the cut is the normal one, or the "
         "mean of bootstrap quantiles, and p the share of bootstrap samples whose quantile reaches z. q: Benjamini and Hochberg, "
         "over all cells of a year. Intervals: Clopper and Pearson; of plants with as many trials as their Herfindahl index "
         "allows."),
      tr("Florence, P. S. (1939), Report on the location of industry; Balassa, B. (1965), "
         "doi:10.1111/j.1467-9957.1965.tb00050.x; "
         "Laursen, K. (1998), symmetric quotient; Fingleton, B., Igliori, D. and Moore, B. (2004), horizontal clusters; "
         "O'Donoghue, D. and Gleave, B. (2004), doi:10.1080/0034340042000265232; Tian, Z. (2013), bootstrap; Guimaraes, P., "
         "Figueiredo, O. and Woodward, D. (2009), doi:10.1111/j.1467-9787.2008.00588.x"),
      tr("NULL is unknown: it is left out of both sums, its own results are NULL, and its region and industry are flagged as "
         "incomplete. "
         "A pair that a long table does not have is 0, and counted. 0/0 is NULL and counted in NULL_COUNT. Repeated rows are "
         "summed, and "
         "said. Totals among the rows stop the run unless TOTALS says what to do. Ties for the leading industry go to the "
         "first code. "
         "Regions that are in one layer only are listed in OUTPUT_UNMATCHED with the nearest ids. Tests of counts are made where "
         "VALUE_KIND says persons or plants and all values are whole numbers, else they are NULL, and the log says why. Persons "
         "come in plants and are not independent: tests of persons find almost everything significant, so read the interval and "
         "OVERDISPERSION (1 = independent) beside p, or test plants. With TOTAL_FIELD the published totals take the place of the "
         "sums, and unknown cells have bounds."),
      tr("qgis_process run territorial:locationquotients -- ACTIVITY=\"sample_data/kazakhstan.gpkg|layername=gross_output\" "
         "INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year INDUSTRY=B "
         "REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" OUTPUT=quotients.csv OUTPUT_REGIONS=mining.gpkg")};
}

} // namespace territorial
