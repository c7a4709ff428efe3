# Finds QGIS and the Qt that it was built with.
# QGIS's own FindQGIS.cmake lies outside CMake's module path and makes no targets; this makes qgis::core and qgis::analysis,
# and says QGIS_VERSION, TERRITORIAL_QT (5 or 6), QGIS_PLUGIN_DIR and TERRITORIAL_LIBRARY (the name that carries both versions).
find_path(QGIS_INCLUDE_DIR qgsapplication.h HINTS ${QGIS_PREFIX_PATH}/include PATH_SUFFIXES qgis)
foreach(part core analysis)
  find_library(QGIS_${part}_LIBRARY qgis_${part} HINTS ${QGIS_PREFIX_PATH}/lib)
endforeach()
find_path(QGIS_PLUGIN_DIR libprovider_wms.so
  HINTS ${QGIS_PREFIX_PATH}/lib/qgis/plugins /usr/lib/qgis/plugins /usr/lib64/qgis/plugins)
if(QGIS_INCLUDE_DIR)
  file(STRINGS "${QGIS_INCLUDE_DIR}/qgsconfig.h" _version REGEX "define _?(QGIS_)?VERSION \"")
  string(REGEX MATCH "([0-9]+)\\.([0-9]+)\\.[0-9]+" QGIS_VERSION "${_version}")
  math(EXPR _minor "${CMAKE_MATCH_1} * 100 + ${CMAKE_MATCH_2}")
endif()
if(QGIS_core_LIBRARY AND NOT TERRITORIAL_QT)
  file(STRINGS "${QGIS_core_LIBRARY}" _qt REGEX "libQt[56]Core|Qt[56]Core\\.dll|QtCore\\.framework/Versions/[5A6]" LIMIT_COUNT 1)
  set(_major 5)
  if(_qt MATCHES "Qt6|Versions/[A6]" OR QGIS_VERSION VERSION_GREATER_EQUAL 4)
    set(_major 6)
  endif()
  set(TERRITORIAL_QT ${_major} CACHE STRING "Qt major version of the QGIS that was found")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(TerritorialQgis
  REQUIRED_VARS QGIS_core_LIBRARY QGIS_analysis_LIBRARY QGIS_INCLUDE_DIR QGIS_VERSION VERSION_VAR QGIS_VERSION)
if(TerritorialQgis_FOUND AND NOT TARGET qgis::core)
  find_package(Qt${TERRITORIAL_QT} REQUIRED COMPONENTS Core Gui Widgets Xml Network Sql PrintSupport Svg Test LinguistTools)
  find_package(GDAL REQUIRED)
  foreach(part core analysis)
    add_library(qgis::${part} UNKNOWN IMPORTED) # imported, so its headers are system headers
    set_target_properties(qgis::${part} PROPERTIES
      IMPORTED_LOCATION "${QGIS_${part}_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${QGIS_INCLUDE_DIR}")
  endforeach()
  foreach(module Core Gui Widgets Xml Network Sql PrintSupport)
    target_link_libraries(qgis::core INTERFACE Qt${TERRITORIAL_QT}::${module})
  endforeach()
  get_target_property(_gdal_include GDAL::GDAL INTERFACE_INCLUDE_DIRECTORIES) # qgsvectorfilewriter.h includes GDAL's headers
  target_include_directories(qgis::core SYSTEM INTERFACE ${_gdal_include})
  target_link_libraries(qgis::analysis INTERFACE qgis::core)
  set(TERRITORIAL_LIBRARY "territorial_qgis${_minor}_qt${TERRITORIAL_QT}")
  message(STATUS "QGIS ${QGIS_VERSION} on Qt ${TERRITORIAL_QT}: lib${TERRITORIAL_LIBRARY}")
endif()
