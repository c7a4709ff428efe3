#include "linkages/flow_trimming.h"

#include "common/errors.h"

#include <algorithm>
#include <cmath>

namespace territorial {

namespace {

constexpr std::size_t check_every = 1024; // lines
constexpr int most_halvings = 60;
constexpr double exactness = 1e-12; // of the radius

Point between(Point a, Point b, double share) { return {std::lerp(a.x, b.x, share), std::lerp(a.y, b.y, share)}; }
double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

// A place on a line: between the vertices `segment` and `segment` + 1.
struct Cut {
  std::size_t segment = 0;
  double share = 0;
};

// The vertices of one line, the parts one behind the other, and the same in the plane of distances.
class Line {
public:
  Line(std::span<const Point> vertices, const std::function<Point(Point)> &to_plane) : mVertices(vertices), mToPlane(to_plane) {
    mLengths.push_back(0);
    for (const Point &vertex : vertices) {
      mPlane.push_back(plane(vertex));
      if (mPlane.size() > 1)
        mLengths.push_back(mLengths.back() + distance(mPlane[mPlane.size() - 2], mPlane.back()));
    }
  }

  double length() const { return mLengths.back(); }
  double length_to(const Cut &cut) const {
    return mLengths[cut.segment] + cut.share * (mLengths[cut.segment + 1] - mLengths[cut.segment]);
  }
  Point at(const Cut &cut) const { return between(mVertices[cut.segment], mVertices[cut.segment + 1], cut.share); }

  Cut at_length(double wanted) const {
    const auto above = std::upper_bound(mLengths.begin() + 1, mLengths.end() - 1, wanted);
    const auto segment = static_cast<std::size_t>(above - mLengths.begin()) - 1;
    const double own = mLengths[segment + 1] - mLengths[segment];
    return {segment, own > 0 ? std::clamp((wanted - mLengths[segment]) / own, 0.0, 1.0) : 0};
  }

  // Where it first leaves the circle around its first point; its end where it does not.
  Cut leaving(double radius) const {
    for (std::size_t vertex = 1; vertex < mPlane.size(); ++vertex)
      if (distance(mPlane[vertex], mPlane.front()) > radius)
        return {vertex - 1, crossing(vertex - 1, mPlane.front(), radius, false)};
    return {mPlane.size() - 2, 1};
  }

  // Where it last enters the circle around its last point; its start where it does not.
  Cut entering(double radius) const {
    for (std::size_t vertex = mPlane.size() - 1; vertex > 0; --vertex)
      if (distance(mPlane[vertex - 1], mPlane.back()) > radius)
        return {vertex - 1, crossing(vertex - 1, mPlane.back(), radius, true)};
    return {0, 0};
  }

private:
  Point plane(Point vertex) const { return mToPlane ? mToPlane(vertex) : vertex; }

  // The share of a segment at which it is `radius` from the centre; `inward`: its end is inside, else its start.
  double crossing(std::size_t segment, Point centre, double radius, bool inward) const {
    double low = 0, high = 1;
    for (int halving = 0; halving < most_halvings; ++halving) {
      const double middle = (low + high) / 2;
      const double away = distance(plane(at({segment, middle})), centre);
      if (std::abs(away - radius) <= exactness * radius)
        return middle;
      ((away < radius) != inward ? low : high) = middle;
    }
    return (low + high) / 2;
  }

  std::span<const Point> mVertices;
  const std::function<Point(Point)> &mToPlane;
  std::vector<Point> mPlane;
  std::vector<double> mLengths; // up to each vertex
};

struct Piece {
  Cut begin, end;
};

Piece kept_piece(const Line &line, const EndRadii &radii, std::size_t vertices) {
  const Piece piece{radii.start > 0 ? line.leaving(radii.start) : Cut{0, 0},
                    radii.end > 0 ? line.entering(radii.end) : Cut{vertices - 2, 1}};
  if (line.length_to(piece.end) - line.length_to(piece.begin) >= least_kept_share * line.length())
    return piece;
  return {line.at_length((1 - least_kept_share) / 2 * line.length()), line.at_length((1 + least_kept_share) / 2 * line.length())};
}

// Appends what of a part, its vertices `first` to `last` of the line, lies in the piece.
void add_part(FlowLineCoordinates &result, std::span<const Point> vertices, const Line &line, const Piece &piece,
              std::size_t first, std::size_t last) {
  if (piece.begin.segment >= last || piece.end.segment < first)
    return;
  const std::size_t before = result.coordinate.size();
  const bool begins = piece.begin.segment >= first, ends = piece.end.segment < last;
  if (begins)
    result.coordinate.push_back(line.at(piece.begin));
  const std::size_t from = begins ? piece.begin.segment + 1 : first, to = ends ? piece.end.segment : last;
  for (std::size_t vertex = from; vertex <= to; ++vertex)
    if ((!begins || vertex != from || piece.begin.share < 1) && (!ends || vertex != to || piece.end.share > 0))
      result.coordinate.push_back(vertices[vertex]);
  if (ends)
    result.coordinate.push_back(line.at(piece.end));
  if (result.coordinate.size() < before + 2) // cut where the next part begins
    result.coordinate.resize(before);
  else
    result.part_point.push_back(result.coordinate.size());
}

} // namespace

FlowLineCoordinates trimmed_lines(const FlowLineCoordinates &lines, std::span<const EndRadii> radii,
                                  const std::function<Point(Point)> &to_plane, Progress &progress) {
  const std::size_t count = lines.line_part.size() - 1;
  if (radii.size() != count)
    throw InvalidInput("there must be radii for each line");
  for (std::size_t line = 0; line < count; ++line)
    if (!(radii[line].start >= 0 && radii[line].end >= 0 && std::isfinite(radii[line].start + radii[line].end)))
      throw InvalidInput("a radius is negative or not finite", line);
  FlowLineCoordinates result;
  result.length = lines.length;
  for (std::size_t number = 0; number < count; ++number) {
    if (number % check_every == 0)
      progress.report(static_cast<double>(number) / static_cast<double>(count));
    const std::size_t first_part = lines.line_part[number], end_part = lines.line_part[number + 1];
    const std::size_t origin = lines.part_point[first_part], size = lines.part_point[end_part] - origin;
    if (size >= 2) {
      const std::span<const Point> vertices(lines.coordinate.data() + origin, size);
      const Line line(vertices, to_plane);
      const Piece piece = kept_piece(line, radii[number], size);
      for (std::size_t part = first_part; part < end_part; ++part)
        add_part(result, vertices, line, piece, lines.part_point[part] - origin, lines.part_point[part + 1] - origin - 1);
    }
    result.line_part.push_back(result.part_point.size() - 1);
  }
  return result;
}

} // namespace territorial
