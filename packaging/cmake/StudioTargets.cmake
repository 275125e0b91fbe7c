# SPDX-License-Identifier: GPL-3.0-or-later
include(CMakeParseArguments)

# studio_room(<name> SOURCES … [DEPENDS room…] [LINK lib…] [LINK_PRIVATE lib…])
# One static library for each room of the engine. DEPENDS lists the rooms it may include, directly.
function(studio_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;DEPENDS;LINK;LINK_PRIVATE" ${ARGN})
  add_library(studio_${name} STATIC ${ROOM_SOURCES})
  target_include_directories(studio_${name} PUBLIC ${PROJECT_SOURCE_DIR}/engine)
  list(TRANSFORM ROOM_DEPENDS PREPEND studio_)
  target_link_libraries(studio_${name} PUBLIC ${ROOM_DEPENDS} ${ROOM_LINK}
                                       PRIVATE studio_flags ${ROOM_LINK_PRIVATE})
endfunction()

# studio_test(<name> SOURCES … DEPENDS room… [LINK lib…] [LABELS …])
# One GoogleTest program; registered as a single CTest test.
function(studio_test name)
  cmake_parse_arguments(T "" "" "SOURCES;DEPENDS;LINK;LABELS" ${ARGN})
  add_executable(${name} ${T_SOURCES})
  list(TRANSFORM T_DEPENDS PREPEND studio_)
  target_link_libraries(${name} PRIVATE studio_flags ${T_DEPENDS} ${T_LINK} GTest::gtest_main)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${T_LABELS}" ENVIRONMENT
    "STUDIO_SOURCE_DIR=${PROJECT_SOURCE_DIR};STUDIO_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endfunction()

# studio_bench(<name> SOURCES … DEPENDS room…): a Google Benchmark program (release figures only).
function(studio_bench name)
  if(NOT STUDIO_BENCH)
    return()
  endif()
  cmake_parse_arguments(B "" "" "SOURCES;DEPENDS;LINK" ${ARGN})
  add_executable(${name} ${B_SOURCES})
  list(TRANSFORM B_DEPENDS PREPEND studio_)
  target_link_libraries(${name} PRIVATE studio_flags ${B_DEPENDS} ${B_LINK} benchmark::benchmark_main)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
endfunction()

# studio_fuzz(<name> SOURCES … DEPENDS room…): a libFuzzer program. Its kept corpus is the folder
# corpus/<name> beside its sources; `ctest` in the preset fuzz runs each for a bounded number of inputs.
function(studio_fuzz name)
  cmake_parse_arguments(F "" "" "SOURCES;DEPENDS;LINK" ${ARGN})
  add_executable(${name} ${F_SOURCES})
  list(TRANSFORM F_DEPENDS PREPEND studio_)
  target_link_libraries(${name} PRIVATE studio_flags ${F_DEPENDS} ${F_LINK})
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  add_dependencies(fuzzers ${name})
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/found/${name})
  add_test(NAME ${name} COMMAND ${name} -runs=100000 -max_len=4096 -print_final_stats=0
           ${CMAKE_CURRENT_BINARY_DIR}/found/${name} ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name})
  set_tests_properties(${name} PROPERTIES LABELS fuzz)
endfunction()
