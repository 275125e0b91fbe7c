# SPDX-License-Identifier: GPL-3.0-or-later
# npm packages, pinned by a lock file with integrity hashes, installed at build time without their scripts.
#
# studio_npm_install(<folder> [TARGET <target>] [PROVIDES file…])
#   <folder> is in the source tree and holds package.json, package-lock.json and the sources that use
#   the packages. All of it is mirrored into the build tree, so that the source tree stays clean, and
#   `npm ci --ignore-scripts` runs there once, and again when the lock file changes.
#   PROVIDES names files of the packages, below the mirror, that other rules of the build read.
#   Afterwards, in the caller's scope:
#     STUDIO_NPM_DIR      the mirror: run node with the scripts that lie there
#     STUDIO_NPM_STAMP    a file to DEPEND on: packages installed and sources mirrored
#   and the target (npm_<last name of the folder> unless given) brings it all up to date.
set(STUDIO_NPM_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/StudioNpmInstall.cmake)

function(studio_npm_install folder)
  cmake_parse_arguments(NPM "" "TARGET" "PROVIDES" ${ARGN})
  get_filename_component(source ${folder} ABSOLUTE BASE_DIR ${CMAKE_CURRENT_SOURCE_DIR})
  get_filename_component(name ${source} NAME)
  if(NOT NPM_TARGET)
    set(NPM_TARGET npm_${name})
  endif()
  foreach(file package.json package-lock.json)
    if(NOT EXISTS ${source}/${file})
      message(FATAL_ERROR "studio_npm_install: ${source}/${file} is missing")
    endif()
  endforeach()

  set(mirror ${CMAKE_BINARY_DIR}/npm/${name})
  set(installed ${mirror}.installed)
  set(mirrored ${mirror}.mirrored)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS LIST_DIRECTORIES false ${source}/*)
  list(FILTER files EXCLUDE REGEX "/node_modules/")
  set(arguments -DSOURCE=${source} -DMIRROR=${mirror})
  list(TRANSFORM NPM_PROVIDES PREPEND ${mirror}/)
  add_custom_command(
    OUTPUT ${installed}
    BYPRODUCTS ${NPM_PROVIDES}
    COMMAND ${CMAKE_COMMAND} -DSTEP=install -DSTAMP=${installed} ${arguments} -P ${STUDIO_NPM_SCRIPT}
    DEPENDS ${source}/package.json ${source}/package-lock.json ${STUDIO_NPM_SCRIPT}
    COMMENT "Installing the npm packages of ${name}"
    VERBATIM)
  add_custom_command(
    OUTPUT ${mirrored}
    COMMAND ${CMAKE_COMMAND} -DSTEP=mirror -DSTAMP=${mirrored} ${arguments} -P ${STUDIO_NPM_SCRIPT}
    DEPENDS ${installed} ${files}
    COMMENT "Mirroring ${name}"
    VERBATIM)
  add_custom_target(${NPM_TARGET} DEPENDS ${mirrored})
  set(STUDIO_NPM_DIR ${mirror} PARENT_SCOPE)
  set(STUDIO_NPM_STAMP ${mirrored} PARENT_SCOPE)
endfunction()
