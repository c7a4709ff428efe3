#include "processing/boundaries/density_raster.h"

#include <gdal.h>
#include <qgsexception.h>

#include <QCoreApplication>

#include <memory>

namespace territorial {

void writeDensityRaster(const QString &file, const DensityGrid &grid, double factor, const QgsCoordinateReferenceSystem &crs) {
  const auto fail = [&] {
    throw QgsProcessingException(
        QCoreApplication::translate(
            "DensityRaster", "OUTPUT_DENSITY: %1 cannot be written. Name a file that ends in .tif, in a folder that is there.")
            .arg(file));
  };
  const auto close = [](void *dataset) { GDALClose(dataset); };
  const int columns = static_cast<int>(grid.columns), rows = static_cast<int>(grid.rows);
  const char *options[] = {"COMPRESS=DEFLATE", "TILED=YES", nullptr};
  GDALDriverH driver = GDALGetDriverByName("GTiff");
  std::unique_ptr<void, decltype(close)> dataset(
      driver ? GDALCreate(driver, file.toUtf8().constData(), columns, rows, 1, GDT_Float64, const_cast<char **>(options))
             : nullptr,
      close);
  if (!dataset)
    fail();
  double corner[6] = {grid.origin.x - grid.cell / 2, grid.cell, 0, grid.origin.y + grid.cell * (rows - 0.5), 0, -grid.cell};
  GDALSetGeoTransform(dataset.get(), corner);
  GDALSetProjection(dataset.get(), crs.toWkt().toUtf8().constData());
  GDALRasterBandH band = GDALGetRasterBand(dataset.get(), 1);
  std::vector<double> line(grid.columns);
  for (std::size_t row = 0; row < grid.rows; ++row) {
    for (std::size_t column = 0; column < grid.columns; ++column)
      line[column] = grid.at(column, grid.rows - 1 - row) * factor;
    if (GDALRasterIO(band, GF_Write, 0, static_cast<int>(row), columns, 1, line.data(), columns, 1, GDT_Float64, 0, 0) != CE_None)
      fail();
  }
}

} // namespace territorial
