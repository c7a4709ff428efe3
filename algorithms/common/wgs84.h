// The ellipsoid of WGS 84.
#pragma once

namespace territorial::wgs84 {

inline constexpr double semi_major_axis = 6378137; // metres
inline constexpr double flattening = 1 / 298.257223563;

} // namespace territorial::wgs84
