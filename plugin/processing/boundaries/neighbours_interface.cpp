// What the dialog and the help say of it: parameters, result tables, help.
#include "processing/boundaries/neighbours_algorithm.h"

#include "processing/neighbourhood.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace territorial {

QString NeighboursAlgorithm::name() const { return QStringLiteral("neighbours"); }
QString NeighboursAlgorithm::displayName() const { return tr("Neighbours"); }
Topic NeighboursAlgorithm::topic() const { return Topic::boundaries; }
NeighboursAlgorithm *NeighboursAlgorithm::createInstance() const { return new NeighboursAlgorithm; }

QStringList NeighboursAlgorithm::tags() const {
  return QStringLiteral("neighbours,neighbors,spatial weights,weights matrix,contiguity,queen,rook,k nearest,distance "
                        "band,kernel,islands,components,соседи,соседство,матрица весов,пространственные веса,смежность,"
                        "көршілер,көршілік,салмақтар матрицасы,кеңістіктік салмақтар")
      .split(QLatin1Char(','));
}

std::vector<ResultTable> NeighboursAlgorithm::resultTables() const {
  const ResultField from{QStringLiteral("from"), QStringLiteral("from"), qc::fieldString, tr("from"),
                         tr("id of the region, in the type of the source")};
  const ResultField to{QStringLiteral("to"), QStringLiteral("to"), qc::fieldString, tr("to"),
                       tr("id of its neighbour, in the type of the source")};
  const ResultField weight{QStringLiteral("weight"), QStringLiteral("weight"), qc::fieldDouble, tr("weight"),
                           tr("weight of the neighbour, above 0; row-standardised if that was asked for")};
  const ResultField distance{QStringLiteral("distance_km"), QStringLiteral("dist_km"), qc::fieldDouble, tr("distance, km"),
                             tr("between the centroids, km; NULL where one has no geometry")};
  return {{QStringLiteral("OUTPUT"), tr("Table of neighbours"), {from, to, weight, distance}},
          {QStringLiteral("OUTPUT_LINKS"),
           tr("Links"),
           {from,
            to,
            weight,
            {QStringLiteral("weight_back"), QStringLiteral("weight_bk"), qc::fieldDouble, tr("weight back"),
             tr("weight in the other direction; NULL where there is no link that way")},
            distance,
            {QStringLiteral("kind"), QStringLiteral("kind"), qc::fieldString, tr("kind"),
             tr("neighbour; added: put in by ISLANDS; near_miss: no neighbours, but their borders all but touch")}}},
          {QStringLiteral("OUTPUT_REGIONS"),
           tr("Regions with their neighbours"),
           {{QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"),
             tr("id of the region, in the type of the source")},
            {QStringLiteral("name"), QStringLiteral("name"), qc::fieldString, tr("name"),
             tr("name of the region, where its layer has one")},
            {QStringLiteral("neighbour_count"), QStringLiteral("neighbours"), qc::fieldInt, tr("number of neighbours"),
             tr("0 and above")},
            {QStringLiteral("weight_sum"), QStringLiteral("weight_sum"), qc::fieldDouble, tr("sum of weights"),
             tr("of its neighbours, 0 and above")},
            {QStringLiteral("cluster_id"), QStringLiteral("cluster_id"), qc::fieldInt, tr("component"),
             tr("number of the part of the territory that links join, 1 and above, in the order of the lowest ids")}}},
          {QStringLiteral("OUTPUT_REPORT"),
           tr("Report"),
           {{QStringLiteral("finding"), QStringLiteral("finding"), qc::fieldString, tr("finding"),
             tr("island: without neighbours before ISLANDS was applied; component: its first region and its size; added: a link "
                "put in; "
                "near_miss: borders that all but touch")},
            {QStringLiteral("region"), QStringLiteral("region"), qc::fieldString, tr("region"), tr("id of the region")},
            {QStringLiteral("other"), QStringLiteral("other"), qc::fieldString, tr("other region"),
             tr("id of the other one; of an island the nearest; NULL where there is none")},
            {QStringLiteral("size"), QStringLiteral("size"), qc::fieldInt, tr("size"),
             tr("regions of a component, 1 and above; NULL otherwise")},
            distance}}};
}

void NeighboursAlgorithm::initAlgorithm(const QVariantMap &) {
  addParameter(new QgsProcessingParameterFeatureSource(QStringLiteral("REGIONS"), tr("Regions (polygons or points)"),
                                                       qc::sources(qc::sourcePolygon, qc::sourcePoint)));
  addParameter(new QgsProcessingParameterField(QStringLiteral("REGIONS_FIELD"), tr("Id of the regions"), QStringLiteral("region"),
                                               QStringLiteral("REGIONS"), qc::fieldAny, false, true));
  addNeighbourhoodParameters(*this);
  addParameter(new QgsProcessingParameterEnum(
      QStringLiteral("ISLANDS"), tr("Regions and parts without links"),
      {QStringLiteral("keep"), QStringLiteral("connect_islands"), QStringLiteral("connect_all"), QStringLiteral("drop")}, false,
      QStringLiteral("keep"), false, true));
  addAdvanced(new QgsProcessingParameterNumber(QStringLiteral("ORDER"), tr("Order: neighbours of neighbours are 2"),
                                               qc::numberInteger, 1, true, 1, 50));
  addAdvanced(new QgsProcessingParameterBoolean(QStringLiteral("LOWER_ORDERS"), tr("Take in the lower orders too"), true, true));
  addAdvanced(new QgsProcessingParameterEnum(QStringLiteral("SYMMETRY"),
                                             tr("Links of one direction (either: make them mutual; both: keep mutual ones only)"),
                                             {QStringLiteral("as_found"), QStringLiteral("either"), QStringLiteral("both")},
                                             false, QStringLiteral("as_found"), true, true));
  addAdvanced(new QgsProcessingParameterBoolean(QStringLiteral("ROW_STANDARDIZE"),
                                                tr("Divide the weights of each region by their sum"), false, true));
  const auto sink = [&](const QString &name, const QString &title, auto type, bool optional) {
    addParameter(new QgsProcessingParameterFeatureSink(name, title, type, QVariant(), optional, !optional));
  };
  sink(QStringLiteral("OUTPUT"), tr("Table of neighbours"), qc::sourceVector, false);
  sink(QStringLiteral("OUTPUT_LINKS"), tr("Links"), qc::sourceLine, true);
  sink(QStringLiteral("OUTPUT_REGIONS"), tr("Regions with their neighbours"), qc::sourceAnyGeometry, true);
  sink(QStringLiteral("OUTPUT_REPORT"), tr("Report"), qc::sourceVector, true);
  const auto number = [&](const QString &name, const QString &title) { addOutput(new QgsProcessingOutputNumber(name, title)); };
  number(QStringLiteral("LINK_COUNT"), tr("Number of links, each direction by itself"));
  number(QStringLiteral("ISLAND_COUNT"), tr("Number of regions without neighbours"));
  number(QStringLiteral("COMPONENT_COUNT"), tr("Number of parts that no link joins"));
  number(QStringLiteral("NEAR_MISS_COUNT"), tr("Number of near misses"));
  number(QStringLiteral("MEAN_NEIGHBOURS"), tr("Mean number of neighbours"));
}

Help NeighboursAlgorithm::help() const {
  return {
      tr("Which regions are neighbours, and is the territory in one piece?"),
      tr("Use it to see the neighbours before you trust what rests on them, to repair islands, and to give the same table "
         "(WEIGHTS table, WEIGHTS_TABLE) to all other algorithms. Algorithms that divide a territory go by component: parts that "
         "no link joins stay apart unless you connect them here."),
      tr("rook: a border of positive length in common; queen: also a single point; SNAP joins borders that do not meet exactly. "
         "k_nearest: the WEIGHTS_COUNT nearest centroids, directed. distance_band: all within WEIGHTS_BAND, weight 1 or distance "
         "(metres) to the power of -WEIGHTS_POWER. kernel: of z = distance / bandwidth up to 1: uniform 1/2, triangular 1 - z, "
         "epanechnikov 3/4 (1 - z²), quartic 15/16 (1 - z²)², gaussian exp(-z²/2) / √(2π). flows: the sum of all flows between "
         "two "
         "regions, both directions together. Order k: as many steps apart along links of the first order, weight 1. "
         "WEIGHTS_BAND left empty: for distance_band the least that leaves nobody without neighbour, for kernel each region's "
         "own, to its WEIGHTS_COUNT-th "
         "neighbour. ISLANDS: connect_islands links regions without neighbours to the nearest, connect_all adds the shortest "
         "links "
         "that make one whole, drop leaves regions without neighbours out."),
      tr("Anselin, L. (1988), Spatial Econometrics, https://doi.org/10.1007/978-94-015-7799-1; Anselin, L. and Rey, S. (2014), "
         "Modern Spatial Econometrics in Practice"),
      tr("Distances are metres between centroids, geodesics for layers in degrees. Of equally near regions the first ids count. "
         "A "
         "region has no weight with itself. What connects gets the least weight that there is (1 for borders), in both "
         "directions. "
         "Regions without geometry have no neighbours by border or distance. The order of rows decides nothing."),
      tr("qgis_process run territorial:neighbours -- REGIONS=\"sample_data/kazakhstan.gpkg|layername=regions\" WEIGHTS=queen "
         "OUTPUT=neighbours.csv OUTPUT_LINKS=links.gpkg")};
}

} // namespace territorial
