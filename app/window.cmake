# SPDX-License-Identifier: GPL-3.0-or-later
# The window: one static library a feature, joined by the shell into the program rollup-studio.

# The engine's public face, and nothing else of the engine, is on the include path of the window.
add_library(studio_api_headers INTERFACE)
target_include_directories(studio_api_headers INTERFACE ${PROJECT_SOURCE_DIR}/engine/api)

# studio_app_library(<name> SOURCES … [DEPENDS app room…] [LINK lib…])
# One static library for a room of the window. Headers with Q_OBJECT are found beside their sources.
function(studio_app_library name)
  cmake_parse_arguments(APP "" "" "SOURCES;DEPENDS;LINK" ${ARGN})
  add_library(studio_app_${name} STATIC ${APP_SOURCES})
  set_target_properties(studio_app_${name} PROPERTIES AUTOMOC ON)
  target_include_directories(studio_app_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
  # A queued lambda must name its receiver, and narrow strings must say what they are.
  target_compile_definitions(studio_app_${name} PRIVATE QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS)
  list(TRANSFORM APP_DEPENDS PREPEND studio_app_)
  target_link_libraries(studio_app_${name} PUBLIC ${APP_DEPENDS} ${APP_LINK} PRIVATE studio_flags)
endfunction()

foreach(room widgets bridge audience home compose live explore assets claims rehearsal report shell)
  add_subdirectory(${room})
endforeach()
