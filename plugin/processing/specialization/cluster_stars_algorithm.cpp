#include "processing/specialization/cluster_stars_algorithm.h"

#include "processing/activity_table.h"
#include "processing/feedback_progress.h"
#include "processing/reading.h"
#include "processing/regions.h"
#include "processing/styles.h"

#include "specialization/cluster_stars.h"
#include "specialization/location_quotients.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr int fewRegions = 20; // below, a tenth of the regions is one or two of them

struct StarYear {
  int rank;
  LocationQuotients quotients;
  ClusterStars stars;
};

StarYear computeYear(const ActivityTable &table, int rank, const StarOptions &options, Progress &progress) {
  const auto at = static_cast<std::size_t>(rank);
  const MatrixView matrix{table.values[at], table.regions.ids.size(), table.industries.ids.size()};
  GivenTotals given;
  if (!table.reference.empty())
    given.reference = table.reference[at];
  StarYear year{rank, location_quotients(matrix, given, progress), {}};
  year.stars = cluster_stars(matrix, year.quotients.location_quotient, year.quotients.share_in_region, options, progress);
  return year;
}

QVariant yearValue(const ActivityTable &table, int rank) {
  const QVariant &given = table.years.values[static_cast<std::size_t>(rank)];
  return qc::isNull(given) ? qc::nullOf(table.year_field.type()) : given;
}

// Of one industry, or of all that were chosen where it is -1.
ResultRow mapRow(const ActivityTable &table, const StarYear &year, int region, const std::vector<int> &industries) {
  const bool single = industries.size() == 1;
  int stars = 0, starred = 0, three = 0;
  bool known = false;
  for (const int industry : industries) {
    const std::size_t cell = static_cast<std::size_t>(region) * table.industries.ids.size() + static_cast<std::size_t>(industry);
    const int found{year.stars.stars[cell]};
    known = known || found >= 0;
    stars += std::max(found, 0);
    starred += found > 0;
    three += found == 3;
  }
  ResultRow row{yearValue(table, year.rank), known ? QVariant(stars) : qc::nullOf(qc::fieldInt)};
  if (!single)
    row << starred << three;
  return row;
}

} // namespace

QString ClusterStarsAlgorithm::name() const { return QStringLiteral("clusterstars"); }
QString ClusterStarsAlgorithm::displayName() const { return tr("Cluster stars"); }
Topic ClusterStarsAlgorithm::topic() const { return Topic::specialization; }
ClusterStarsAlgorithm *ClusterStarsAlgorithm::createInstance() const { return new ClusterStarsAlgorithm; }

QStringList ClusterStarsAlgorithm::tags() const {
  return QStringLiteral("star,stars,cluster observatory,size,specialisation,focus,cluster mapping,statistical cluster,"
                        "звёзды,звезды кластеров,размер,специализация,фокус,кластер,"
                        "жұлдыз,кластер жұлдыздары,мөлшер,мамандану")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> ClusterStarsAlgorithm::resultTables() const {
  const auto field = [](const char *name, const char *shortName, qc::FieldType type, const QString &alias,
                        const QString &description) {
    return ResultField{QString::fromLatin1(name), QString::fromLatin1(shortName), type, alias, description};
  };
  const ResultField region =
      field("region", "region", qc::fieldString, tr("region"), tr("id of the region, in the type of the source"));
  const ResultField year =
      field("year", "year", qc::fieldString, tr("year"), tr("year, in the type of the source; NULL where the table has none"));
  return {{QStringLiteral("OUTPUT"),
           tr("Cluster stars"),
           {region,
            field("industry", "industry", qc::fieldString, tr("industry"), tr("code of the industry, in the type of the source")),
            year, field("value", "value", qc::fieldDouble, tr("value"), tr("x_ri, in the unit of the source; NULL = unknown")),
            field("share_of_industry", "sh_industr", qc::fieldDouble, tr("share of the industry"),
                  tr("x_ri / x_i, 0 to 1; NULL where x_i is 0 or the value unknown")),
            field("share_in_region", "sh_region", qc::fieldDouble, tr("share in the region"),
                  tr("x_ri / x_r, 0 to 1; NULL where x_r is 0 or the value unknown")),
            field("location_quotient", "lq", qc::fieldDouble, tr("location quotient"),
                  tr("(x_ri / x_r) / (x_i / x), 0 and above, 1 = as in the reference area; NULL where undefined")),
            field("star_size", "star_size", qc::fieldBool, tr("star for size"),
                  tr("true where the value is among the SIZE_TOP_SHARE largest of the industry")),
            field("star_specialisation", "star_spec", qc::fieldBool, tr("star for specialisation"),
                  tr("true where the quotient is at least MIN_QUOTIENT")),
            field("star_focus", "star_focus", qc::fieldBool, tr("star for focus"),
                  tr("true where the share in the region is among the FOCUS_TOP_SHARE largest")),
            field("stars", "stars", qc::fieldInt, tr("stars"), tr("0 to 3; NULL where the value is unknown"))}},
          {QStringLiteral("OUTPUT_REGIONS"),
           tr("Map of stars"),
           {region,
            field("name", "name", qc::fieldString, tr("name"),
                  tr("name of the region in the language of the plugin, where the layer of regions has one; else its id")),
            year,
            field("stars", "stars", qc::fieldInt, tr("stars"),
                  tr("of the industry, 0 to 3; of several industries, their sum; NULL without data")),
            field("starred", "starred", qc::fieldInt, tr("industries with stars"),
                  tr("how many of the industries have a star in the region; only where there are several")),
            field("three_stars", "three_star", qc::fieldInt, tr("industries with three stars"),
                  tr("how many of the industries have all three; only where there are several"))}},
          unmatchedTable()};
}

void ClusterStarsAlgorithm::initAlgorithm(const QVariantMap &) {
  addActivityParameters(*this);
  addIndustryParameter(*this);
  addYearParameter(*this);
  const auto number = [this](const char *name, const QString &title, double value, double least, double most) {
    addParameter(new QgsProcessingParameterNumber(QString::fromLatin1(name), title, qc::numberDouble, value, false, least, most));
  };
  number("SIZE_TOP_SHARE", tr("Star for size: among this share of the industry's largest"), 0.1, 0, 1);
  number("MIN_QUOTIENT", tr("Star for specialisation: location quotient of at least"), 2, 0, 1e9);
  number("FOCUS_TOP_SHARE", tr("Star for focus: among this share of the largest parts of their regions"), 0.1, 0, 1);
  addAdvanced(new QgsProcessingParameterEnum(QStringLiteral("FOCUS_AMONG"), tr("Focus is compared among the clusters of"),
                                             {QStringLiteral("all"), QStringLiteral("industry")}, false, QStringLiteral("all"),
                                             false, true));
  number("MIN_VALUE", tr("Clusters smaller than this get no star"), 0, 0, 1e300);
  addRegionParameters(*this, true);
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT"), tr("Cluster stars"), qc::sourceVector));
  addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("OUTPUT_REGIONS"), tr("Map of stars"), qc::sourcePolygon,
                                                     QVariant(), true, false));
  addUnmatchedParameters(*this);
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("STARRED_COUNT"), tr("Number of clusters with a star")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("THREE_STAR_COUNT"), tr("Number of clusters with three stars")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("NULL_COUNT"), tr("Number of unknown values")));
}

Help ClusterStarsAlgorithm::help() const {
  return {
      tr("Which regions hold a cluster that is large, specialised and weighs much in its region?"),
      tr("Use it on employment for a first map of statistical clusters: three stars mark critical mass in all three respects. "
         "Below "
         "20 regions a tenth of them is one or two: raise the shares, and read the stars with care. What is found is "
         "co-location; it says nothing about links."),
      tr("A cluster is a region and an industry with a value above 0 and at least MIN_VALUE. Size: among the ceil(SIZE_TOP_SHARE "
         "n) "
         "largest of the n clusters of the industry. Specialisation: LQ >= MIN_QUOTIENT. Focus: among the ceil(FOCUS_TOP_SHARE "
         "n) "
         "clusters with the largest share x_ri / x_r of their region, of all industries or of the same one (FOCUS_AMONG)."),
      tr("Soelvell, O., Ketels, C. and Lindqvist, G. (2009), The European Cluster Observatory: EU cluster mapping and "
         "strengthening "
         "clusters in Europe"),
      tr("Equal values at a cut all get the star. NULL is unknown: no star, stars NULL, and left out of the sums. A pair that a "
         "long "
         "table does not have is 0. Totals among the rows stop the run unless TOTALS says what to do. Shares and quotients are "
         "those of location quotients; with REFERENCE against that area."),
      tr("qgis_process run territorial:clusterstars -- ACTIVITY=\"sample_data/kazakhstan.gpkg|layername=gross_output\" "
         "INDUSTRY_FIELD=section VALUE_FIELD=value YEAR_FIELD=year YEAR=2025 "
         "REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" OUTPUT=stars.csv OUTPUT_REGIONS=stars.gpkg")};
}

QString ClusterStarsAlgorithm::check(const QVariantMap &values, QgsProcessingContext &context) const {
  const Parameters parameters(*this, values, context);
  if (const QString sentence = checkActivity(parameters); !sentence.isEmpty())
    return sentence;
  if (const QString sentence = checkRegions(parameters); !sentence.isEmpty())
    return sentence;
  for (const char *share : {"SIZE_TOP_SHARE", "FOCUS_TOP_SHARE"})
    if (!(parameters.number(QString::fromLatin1(share)) > 0))
      return tr("%1: give a share above 0, such as 0.1 for a tenth.").arg(QString::fromLatin1(share));
  if (!qc::isNull(values.value(QStringLiteral("OUTPUT_REGIONS"))) && !parameters.given(QStringLiteral("REGIONS")))
    return tr("OUTPUT_REGIONS needs the polygons of the regions: give REGIONS.");
  return {};
}

QVariantMap ClusterStarsAlgorithm::process(const QVariantMap &values, QgsProcessingContext &context,
                                           QgsProcessingFeedback *feedback) {
  const Parameters parameters(*this, values, context);
  const ActivityTable table = readActivity(parameters, feedback, 0, 50);
  const std::vector<int> industries = chosenIndustries(parameters, table.industries);
  StarOptions options;
  options.size_share = parameters.number(QStringLiteral("SIZE_TOP_SHARE"));
  options.least_quotient = parameters.number(QStringLiteral("MIN_QUOTIENT"));
  options.focus_share = parameters.number(QStringLiteral("FOCUS_TOP_SHARE"));
  options.focus_in_industry = parameters.choice(QStringLiteral("FOCUS_AMONG")) == QLatin1String("industry");
  options.least_value = parameters.number(QStringLiteral("MIN_VALUE"));
  if (table.regions.size() < fewRegions)
    feedback->pushWarning(
        tr("There are %1 regions: below %2, the largest tenth is one or two of them, and stars for size and focus "
           "say little. Larger shares make more of them.")
            .arg(table.regions.size())
            .arg(fewRegions));

  const std::vector<int> yearRanks = chosenYears(parameters, table.years);
  refuseDifferingRegions(table, yearRanks);
  std::vector<StarYear> years;
  for (const int rank : yearRanks) {
    FeedbackProgress progress(feedback, 50, 60);
    years.push_back(computeYear(table, rank, options, progress));
  }
  const std::vector<ResultTable> tables = resultTables();
  std::vector<ResultField> fields = tables[0].fields;
  fields[0].type = table.region_field.type();
  fields[1].type = table.industry_field.type();
  fields[2].type = table.year_field.type();
  auto output = createResult(QStringLiteral("OUTPUT"), values, context, fields, qc::wkbNone, QgsCoordinateReferenceSystem());
  long long starred = 0, three = 0, unknown = 0;
  for (const StarYear &year : years)
    for (int region = 0; region < table.regions.size(); ++region) {
      if (feedback->isCanceled())
        throw Cancelled();
      for (const int industry : industries) {
        const auto at = static_cast<std::size_t>(region), i = static_cast<std::size_t>(industry);
        const std::size_t cell = at * table.industries.ids.size() + i;
        const int stars{year.stars.stars[cell]};
        const auto given = [&](const std::vector<std::uint8_t> &star) {
          return stars < 0 ? qc::nullOf(qc::fieldBool) : QVariant(star[cell] != 0);
        };
        starred += stars > 0;
        three += stars == 3;
        unknown += stars < 0;
        output->add({table.regions.values[at], table.industries.values[i], yearValue(table, year.rank),
                     orNull(table.cell(year.rank, region, industry)), orNull(year.quotients.share_of_industry[cell]),
                     orNull(year.quotients.share_in_region[cell]), orNull(year.quotients.location_quotient[cell]),
                     given(year.stars.size), given(year.stars.specialisation), given(year.stars.focus),
                     stars < 0 ? qc::nullOf(qc::fieldInt) : QVariant(stars)});
      }
    }

  QVariantMap results{{QStringLiteral("STARRED_COUNT"), starred},
                      {QStringLiteral("THREE_STAR_COUNT"), three},
                      {QStringLiteral("NULL_COUNT"), unknown}};
  const StarYear &shown = years.back();
  const QString borders = table.borders.isEmpty() ? QString() : tr(" In the borders of %1.").arg(table.borders);
  const QString &lastYear = table.years.ids[static_cast<std::size_t>(shown.rank)];
  const QString suffix =
      (industries.size() == 1 ? QStringLiteral(" ") + table.industries.ids[static_cast<std::size_t>(industries[0])] : QString()) +
      (lastYear.isEmpty() ? QString() : QStringLiteral(", ") + lastYear);
  const QString abstract = tr("Size: the largest %1 of the industry; specialisation: quotient of at least %2; focus: the largest "
                              "%3 of the parts of regions.")
                               .arg(QString::number(options.size_share), QString::number(options.least_quotient),
                                    QString::number(options.focus_share)) +
                           borders;

  Unmatched unmatched;
  if (parameters.given(QStringLiteral("REGIONS"))) {
    const Regions regions = readRegions(parameters, feedback, 80, 90);
    unmatched = compareUnits(table.regions, table.layer, regions.units, regions.layer,
                             [&](int rank) { return shown.quotients.region_total[static_cast<std::size_t>(rank)]; });
    warnUnmatched(unmatched, shown.quotients.total, parameters, feedback);
    std::vector<ResultField> mapFields = tables[1].fields;
    mapFields[0].type = regions.id_field.type();
    mapFields[2].type = table.year_field.type();
    if (industries.size() == 1)
      mapFields.resize(4); // the counts of industries say nothing of one
    if (auto map = createResult(QStringLiteral("OUTPUT_REGIONS"), values, context, mapFields, qc::wkbMultiPolygon, regions.crs)) {
      for (int rank = 0; rank < regions.units.size(); ++rank) {
        const auto at = static_cast<std::size_t>(rank);
        const int region = table.regions.find(regions.units.ids[at]);
        ResultRow row{regions.units.values[at], regions.names[at]};
        if (region >= 0) {
          row += mapRow(table, shown, region, industries);
        } else {
          for (std::size_t field = 2; field < mapFields.size(); ++field)
            row << qc::nullOf(mapFields[field].type);
        }
        map->add(row, regions.geometries[at]);
      }
      finishResult(std::move(map),
                   {tr("Cluster stars%1").arg(suffix), abstract, [](QgsVectorLayer &layer) { styleStars(layer); }}, values,
                   context, feedback, results);
    }
  }
  finishResult(std::move(output), {tr("Table of cluster stars%1").arg(suffix), abstract, {}}, values, context, feedback, results);
  finishUnmatched(unmatched, shown.quotients.total, values, context, feedback, results);
  return results;
}

} // namespace territorial
