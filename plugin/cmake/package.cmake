# The target package_zip: the package as the Plugin Manager takes it, one folder, stripped. It is the same package that lies
# in the build tree; what QGIS leaves there (__pycache__) stays out.
set(zip "${CMAKE_BINARY_DIR}/dist/territorial_clusters-${PROJECT_VERSION}-${TERRITORIAL_LIBRARY}.zip")
string(REPLACE "-territorial_qgis" "-qgis" zip "${zip}")
string(REPLACE "_qt" "-qt" zip "${zip}")
set(stage "${CMAKE_BINARY_DIR}/stage/territorial_clusters")
set(package_files "lib${TERRITORIAL_LIBRARY}${CMAKE_SHARED_MODULE_SUFFIX}" ${carried_libraries} metadata.txt __init__.py territorial.svg LICENSE LICENSE_FONTS.txt)
list(TRANSFORM models PREPEND "${CMAKE_SOURCE_DIR}/resources/" OUTPUT_VARIABLE model_sources)
list(TRANSFORM package_files PREPEND "${package_folder}/" OUTPUT_VARIABLE package_sources)
add_custom_command(OUTPUT "${zip}"
  COMMAND ${CMAKE_COMMAND} -E rm -rf "${CMAKE_BINARY_DIR}/stage" "${CMAKE_BINARY_DIR}/dist"
  COMMAND ${CMAKE_COMMAND} -E make_directory "${stage}" "${CMAKE_BINARY_DIR}/dist"
  COMMAND ${CMAKE_COMMAND} -E copy ${package_sources} "${stage}"
  COMMAND ${CMAKE_COMMAND} -E copy_directory "${package_folder}/models" "${stage}/models"
  COMMAND ${CMAKE_STRIP} --strip-unneeded "${stage}/lib${TERRITORIAL_LIBRARY}${CMAKE_SHARED_MODULE_SUFFIX}"
  COMMAND ${CMAKE_COMMAND} -E chdir "${CMAKE_BINARY_DIR}/stage" ${CMAKE_COMMAND} -E tar cf "${zip}" --format=zip territorial_clusters
  DEPENDS territorial ${model_sources} "${CMAKE_SOURCE_DIR}/metadata.txt" "${CMAKE_CURRENT_SOURCE_DIR}/__init__.py" "${CMAKE_SOURCE_DIR}/LICENSE"
          "${CMAKE_SOURCE_DIR}/resources/fonts/LICENSE.txt"
          "${CMAKE_SOURCE_DIR}/resources/icons/territorial.svg"
  COMMENT "Packing ${zip}" VERBATIM)
add_custom_target(package_zip ALL DEPENDS "${zip}")
set_property(TARGET package_zip PROPERTY TERRITORIAL_ZIP "${zip}")
