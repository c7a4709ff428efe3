#include "processing/algorithms.h"

#include "processing/boundaries/cluster_outlines_algorithm.h"
#include "processing/boundaries/cluster_profile_algorithm.h"
#include "processing/boundaries/contiguous_clusters_algorithm.h"
#include "processing/boundaries/firm_clusters_algorithm.h"
#include "processing/boundaries/local_association_algorithm.h"
#include "processing/boundaries/neighbours_algorithm.h"
#include "processing/boundaries/regionalize_algorithm.h"
#include "processing/linkages/aggregate_flows_algorithm.h"
#include "processing/linkages/flow_backbone_algorithm.h"
#include "processing/linkages/flow_nodes_algorithm.h"
#include "processing/linkages/flowlines.h"
#include "processing/linkages/gravity_model_algorithm.h"
#include "processing/linkages/linkage_template_algorithm.h"
#include "processing/maps/clustermap.h"
#include "processing/specialization/aggregate_firms_algorithm.h"
#include "processing/specialization/cluster_stars_algorithm.h"
#include "processing/specialization/harmonize_territory_algorithm.h"
#include "processing/specialization/industry_concentration_algorithm.h"
#include "processing/specialization/location_quotients_algorithm.h"
#include "processing/specialization/prepare_table_algorithm.h"
#include "processing/specialization/regional_specialization_algorithm.h"
#include "processing/specialization/shift_share_algorithm.h"

#include <qgsprocessingalgorithm.h>

namespace territorial {

std::vector<QgsProcessingAlgorithm *> createAlgorithms() {
  return {new PrepareTableAlgorithm,
          new HarmonizeTerritoryAlgorithm,
          new LocationQuotientsAlgorithm,
          new ClusterStarsAlgorithm,
          new RegionalSpecializationAlgorithm,
          new ShiftShareAlgorithm,
          new AggregateFirmsAlgorithm,
          new IndustryConcentrationAlgorithm,
          new ContiguousClustersAlgorithm,
          new FirmClustersAlgorithm,
          new ClusterOutlinesAlgorithm,
          new ClusterProfileAlgorithm,
          new NeighboursAlgorithm,
          new LocalAssociationAlgorithm,
          new RegionalizeAlgorithm,
          new FlowLines,
          new FlowBackboneAlgorithm,
          new GravityModelAlgorithm,
          new FlowNodesAlgorithm,
          new AggregateFlowsAlgorithm,
          new LinkageTemplateAlgorithm,
          new ClusterMap};
}

} // namespace territorial
