# DBSCAN, HDBSCAN* and local Moran in R, on the points that kernel_benchmarks left in the working directory; one core.
seconds <- function(name, work) cat(name, system.time(work)[["elapsed"]], "\n")
if (requireNamespace("dbscan", quietly = TRUE)) {
  points <- function(n) matrix(readBin(sprintf("points_%d.bin", n), "double", 2 * n), ncol = 2, byrow = TRUE)
  many <- points(1000000L)
  seconds("r_dbscan_1M", dbscan::dbscan(many, eps = 300, minPts = 10))
  few <- points(20000L)
  seconds("r_hdbscan_20k", dbscan::hdbscan(few, minPts = 10))
} else cat("r_dbscan: the package dbscan is not installed (r-cran-dbscan)\n")
if (requireNamespace("spdep", quietly = TRUE)) {
  suppressPackageStartupMessages(library(spdep))
  invisible(set.coresOption(1L))
  queen <- nb2listw(cell2nb(100, 100, type = "queen"), style = "W")
  set.seed(4)
  values <- runif(10000)
  seconds("r_local_moran_10k_x_999", localmoran_perm(values, queen, nsim = 999, iseed = 1))
} else cat("r_local_moran: the package spdep is not installed (r-cran-spdep)\n")
