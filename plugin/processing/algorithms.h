// The list of all algorithms: the one place where a new one is entered.
#pragma once

#include <vector>

class QgsProcessingAlgorithm;

namespace territorial {

// New objects; the caller (the provider) takes them over.
std::vector<QgsProcessingAlgorithm *> createAlgorithms();

} // namespace territorial
