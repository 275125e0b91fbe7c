# SPDX-License-Identifier: GPL-3.0-or-later
# Language standard, warnings, sanitizers and output folders of the whole tree.
option(STUDIO_WINDOW "Build the window (needs Qt 6); without it only engine and rollupctl" ON)
option(STUDIO_TESTS "Build the tests" ON)
option(STUDIO_BENCH "Build the benchmarks" OFF)
# Off under the sanitizers: they make GCC 12 warn of what is not there (-Wfree-nonheap-object).
option(STUDIO_WERROR "Warnings are errors" ON)
set(STUDIO_SANITIZE "" CACHE STRING "Sanitizers, comma separated: address,undefined or thread")
option(STUDIO_FUZZ "Build the fuzz targets (clang with libFuzzer)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(STUDIO_CCACHE ccache)
if(STUDIO_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${STUDIO_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${STUDIO_CCACHE})
endif()

# GNU ld needs 2 s for each of our test programs, mold 0.3 s.
find_program(STUDIO_MOLD mold)
if(STUDIO_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# Everything of ours is compiled with these; third-party C sources are not.
add_library(studio_flags INTERFACE)
target_compile_options(studio_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
  -Woverloaded-virtual -Wold-style-cast -Wunused -Wcast-align -Wimplicit-fallthrough
  $<$<BOOL:${STUDIO_WERROR}>:-Werror>)
if(STUDIO_SANITIZE)
  add_compile_options(-fsanitize=${STUDIO_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${STUDIO_SANITIZE})
endif()
if(STUDIO_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "The fuzz targets need clang: use the preset fuzz")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
