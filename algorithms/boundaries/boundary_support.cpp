#include "boundaries/boundary_support.h"

#include "common/errors.h"

#include <algorithm>

namespace territorial {

std::vector<double> membership_support(std::span<const Membership> settings) {
  if (settings.empty())
    throw InvalidInput("there is no setting");
  std::vector<double> support(settings.front().size());
  for (const Membership &setting : settings) {
    if (setting.size() != support.size())
      throw InvalidInput("the settings differ in size");
    for (std::size_t region = 0; region < support.size(); ++region)
      support[region] += setting[region] >= 0;
  }
  for (double &share : support)
    share /= static_cast<double>(settings.size());
  return support;
}

double border_support(std::span<const Membership> settings, std::size_t inside, std::optional<std::size_t> outside) {
  const auto runs = std::count_if(settings.begin(), settings.end(), [&](const Membership &setting) {
    return setting[inside] != (outside ? setting[*outside] : -1);
  });
  return static_cast<double>(runs) / static_cast<double>(settings.size());
}

} // namespace territorial
