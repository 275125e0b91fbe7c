# SPDX-License-Identifier: GPL-3.0-or-later
# studio_embed(<target> NAMESPACE <namespace> FILES file…)
# A static library with the files' texts inside, so that an installed program needs no folder of resources:
# header <embedded/<target>.hpp>, `std::span<const EmbeddedFile> <namespace>::files()`.
set(STUDIO_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/StudioEmbedFiles.cmake)

function(studio_embed target)
  cmake_parse_arguments(E "" "NAMESPACE" "FILES" ${ARGN})
  set(folder ${CMAKE_BINARY_DIR}/embedded)
  set(source ${folder}/${target}.cpp)
  set(header ${folder}/include/embedded/${target}.hpp)
  list(JOIN E_FILES "|" files)
  add_custom_command(
    OUTPUT ${source} ${header}
    COMMAND ${CMAKE_COMMAND} -DTARGET=${target} -DNAMESPACE=${E_NAMESPACE} -DSOURCE=${source} -DHEADER=${header}
            "-DFILES=${files}" -P ${STUDIO_EMBED_SCRIPT}
    DEPENDS ${E_FILES} ${STUDIO_EMBED_SCRIPT}
    COMMENT "Embedding ${target}"
    VERBATIM)
  add_library(studio_${target} STATIC ${source} ${header})
  target_include_directories(studio_${target} PUBLIC ${folder}/include)
  target_link_libraries(studio_${target} PRIVATE studio_flags)
endfunction()
