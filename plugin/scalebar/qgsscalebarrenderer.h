// As its neighbour: QGIS 3.22 asks for a header of its own in a folder that is not installed.
#pragma once

#include <qgsscalebarrenderer.h>
