# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of Artiscope shares: language level, strict Qt, warnings, sanitizers, and the helper functions
# that make a folder a library.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# Programs find each other (artiscope starts artiscope-window and artiscope-svg beside itself).
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(ARTISCOPE_CCACHE ccache)
if(ARTISCOPE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${ARTISCOPE_CCACHE})
endif()
find_program(ARTISCOPE_MOLD mold)
if(ARTISCOPE_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()

find_package(Qt6 6.4.2 REQUIRED COMPONENTS Core Network HttpServer)
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(CLI11 REQUIRED)
find_package(tomlplusplus REQUIRED)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
find_path(LIBCSV_INCLUDE csv.h REQUIRED)
find_library(LIBCSV_LIBRARY csv REQUIRED)
find_path(RAPIDJSON_INCLUDE rapidjson/reader.h REQUIRED)
pkg_check_modules(yaml REQUIRED IMPORTED_TARGET yaml-0.1)
find_package(pugixml REQUIRED)
pkg_check_modules(git2 REQUIRED IMPORTED_TARGET libgit2)
if(ARTISCOPE_SVG)
  pkg_check_modules(rsvg REQUIRED IMPORTED_TARGET librsvg-2.0 cairo)
endif()
if(ARTISCOPE_WINDOW)
  find_package(Qt6 6.4.2 REQUIRED COMPONENTS Widgets PrintSupport LinguistTools)
  if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4.2 REQUIRED COMPONENTS DBus)
  endif()
endif()
if(ARTISCOPE_TESTS)
  find_package(Qt6 6.4.2 REQUIRED COMPONENTS Test)
endif()

add_library(artiscope_build INTERFACE)
target_include_directories(artiscope_build INTERFACE ${CMAKE_SOURCE_DIR})
# What has no target of its own. On Linux it is on the compiler's own path; Homebrew's is not.
target_include_directories(artiscope_build SYSTEM INTERFACE ${LIBCSV_INCLUDE} ${RAPIDJSON_INCLUDE})
target_compile_definitions(artiscope_build INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
  QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  ARTISCOPE_VERSION="${PROJECT_VERSION}")
target_compile_options(artiscope_build INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wno-missing-field-initializers) # designated initializers name what differs from the default, on purpose
if(ARTISCOPE_WERROR)
  target_compile_options(artiscope_build INTERFACE -Werror)
endif()
if(ARTISCOPE_SANITIZE)
  target_compile_options(artiscope_build INTERFACE -fsanitize=${ARTISCOPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(artiscope_build INTERFACE -fsanitize=${ARTISCOPE_SANITIZE})
endif()

# artiscope_precompile(target header): one of cmake/, read once for all files of the target.
function(artiscope_precompile target header)
  if(ARTISCOPE_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/${header})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(${target} PRIVATE -fpch-preprocess) # without it ccache gives up
    endif()
  endif()
endfunction()

# What is shipped is linked into the programs. While developing the libraries are shared ones (BUILD_SHARED_LIBS, by the
# presets): each of the many test programs would otherwise carry the whole window, and a build some 20 GB.
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)

# artiscope_library(name LINKS…): the folder of that name is one library, whose links are its place in the layout.
function(artiscope_library name)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h
    ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*/*.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$") # a program's own
  add_library(artiscope_${name} ${sources})
  set_target_properties(artiscope_${name} PROPERTIES LINKER_LANGUAGE CXX DEFINE_SYMBOL "")
  target_link_libraries(artiscope_${name} PUBLIC artiscope_build ${ARGN})
  set_property(GLOBAL APPEND PROPERTY ARTISCOPE_LIBRARIES artiscope_${name})
  artiscope_precompile(artiscope_${name} precompiled.h)
endfunction()

# artiscope_commit(target): the target knows the commit it is built from. That is looked up with each build, and what
# depends on it is one source file.
function(artiscope_commit target)
  set(source ${CMAKE_BINARY_DIR}/commit.cpp)
  add_custom_target(artiscope_commit_of_build BYPRODUCTS ${source} COMMENT "Which commit this is"
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR} -DOUTPUT=${source} -P ${PROJECT_SOURCE_DIR}/cmake/ArtiscopeCommit.cmake)
  target_sources(${target} PRIVATE ${source})
  set_source_files_properties(${source} PROPERTIES GENERATED ON SKIP_AUTOMOC ON SKIP_PRECOMPILE_HEADERS ON)
  add_dependencies(${target} artiscope_commit_of_build)
endfunction()
