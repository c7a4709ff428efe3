#include "processing/algorithms.h"

#include <qgsprocessingalgorithm.h>

namespace territorial {

std::vector<QgsProcessingAlgorithm *> createAlgorithms() { return {}; }

} // namespace territorial
