// A density as a raster file.
#pragma once

#include "boundaries/density_contour.h"

#include <qgscoordinatereferencesystem.h>

#include <QString>

namespace territorial {

// Writes the grid as a GeoTIFF of double numbers, a pixel around each node, times `factor`. Throws QgsProcessingException where
// the file cannot be written.
void writeDensityRaster(const QString &file, const DensityGrid &grid, double factor, const QgsCoordinateReferenceSystem &crs);

} // namespace territorial
