// The members of clusters that outlines are drawn around, and what is to be said of them.
#pragma once

#include "processing/identifiers.h"

#include "common/polygons.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfields.h>
#include <qgsgeometry.h>

#include <cstdint>
#include <vector>

class QgsProcessingFeedback;

namespace territorial {

class Parameters;

struct OutlineMembers {
  std::vector<Point> points;       // [n]
  std::vector<std::int32_t> label; // [n] rank in clusters, -1 for none
  std::vector<double> weight;      // [n] of WEIGHT_FIELD, 0 and above; empty without
  Units clusters;
  QgsField cluster_field;
  QgsCoordinateReferenceSystem crs;
  int without_point = 0;
};

// Reads POINTS with CLUSTER_FIELD and WEIGHT_FIELD; several points of one feature are members each. Throws on a weight below 0.
OutlineMembers readOutlineMembers(const Parameters &parameters, QgsProcessingFeedback *feedback);

// Where the layer has degrees, or Web Mercator's stretched metres: an equal-area projection around its middle, the short way
// over 180 degrees. Else the layer's own CRS.
QgsCoordinateReferenceSystem planeOf(const OutlineMembers &members, const Parameters &parameters,
                                     QgsProcessingFeedback *feedback);

// Brings the points into the plane. Those that cannot be brought there are left out, and warned of; returns the points of the
// others as they were.
std::vector<Point> bringToPlane(OutlineMembers &members, const QgsCoordinateReferenceSystem &plane, const Parameters &parameters,
                                QgsProcessingFeedback *feedback);

// [clusters] their numbers of members, and how many of them the outlines [clusters] hold, on the border too.
std::vector<std::size_t> membersOf(const OutlineMembers &members);
std::vector<std::size_t> membersInside(const OutlineMembers &members, const std::vector<QgsGeometry> &outlines);

// Throws where the weights of a cluster are all 0.
void refuseWithoutWeight(const OutlineMembers &members);

// Warns of places with members of several clusters: each is in the cells of one.
void warnOfSharedPlaces(const OutlineMembers &members, QgsProcessingFeedback *feedback);

// Warns of what smoothing, leaving out small parts and clipping have taken; all sizes are [clusters].
void warnOfLost(const OutlineMembers &members, const std::vector<QgsGeometry> &before, const std::vector<QgsGeometry> &after,
                const std::vector<std::size_t> &inside, QgsProcessingFeedback *feedback);

} // namespace territorial
