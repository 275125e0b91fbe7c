# SPDX-License-Identifier: GPL-3.0-or-later
# Build step of studio_npm_install():
#   cmake -DSTEP=install|mirror -DSOURCE=<folder> -DMIRROR=<folder> -DSTAMP=<file> -P StudioNpmInstall.cmake
cmake_minimum_required(VERSION 3.25)

# Copies only what differs, so that nothing is built again for an unchanged file.
function(mirror_sources)
  file(COPY ${SOURCE}/ DESTINATION ${MIRROR} PATTERN node_modules EXCLUDE)
endfunction()

function(install_packages)
  find_program(NPM npm)
  find_program(NODE node)
  if(NOT NPM OR NOT NODE)
    message(FATAL_ERROR "npm and node are needed to fetch the packages of ${SOURCE}. "
                        "Install them (Debian, Ubuntu: nodejs and npm), or run packaging/install.")
  endif()
  file(MAKE_DIRECTORY ${MIRROR})
  foreach(file package.json package-lock.json)
    file(COPY ${SOURCE}/${file} DESTINATION ${MIRROR})
  endforeach()
  if(EXISTS ${SOURCE}/.npmrc)
    file(COPY ${SOURCE}/.npmrc DESTINATION ${MIRROR})
  endif()
  execute_process(
    COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
    WORKING_DIRECTORY ${MIRROR}
    OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "npm ci failed for ${SOURCE}. It said:\n${said}")
  endif()
endfunction()

if(STEP STREQUAL "install")
  install_packages()
elseif(STEP STREQUAL "mirror")
  mirror_sources()
else()
  message(FATAL_ERROR "STEP must be install or mirror, not '${STEP}'")
endif()
file(TOUCH ${STAMP})
