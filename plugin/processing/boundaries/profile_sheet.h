// One page of HTML for a cluster, with its plots as drawings inside.
#pragma once

#include "processing/boundaries/cluster_facts.h"

#include <QString>

namespace territorial {

// What all sheets of a run say.
struct SheetNotes {
  QString linkages; // their layer, and whether they are modelled; empty without linkages
  QString decay;    // "10 km"
};

// The page of one cluster, to be printed on A4: key figures, a map of its firms by role, industries, roles (missing ones marked),
// cooperation and proximity. All texts of the data are escaped; nothing is loaded from elsewhere.
QString profileSheet(const ProfileInputs &inputs, const ClusterFacts &facts, std::size_t cluster, const SheetNotes &notes);

// The page that leads to the others: `files` are their names, by cluster.
QString sheetIndex(const ProfileInputs &inputs, const std::vector<ClusterFacts> &facts, const QStringList &files);

// Writes a page; throws where that fails, or where the file is one that this did not write.
void writeSheet(const QString &path, const QString &page);

} // namespace territorial
