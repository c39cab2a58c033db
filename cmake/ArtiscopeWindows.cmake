# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Windows wants to know of a program: its icon, version and manifest.

if(WIN32)
  enable_language(RC)
  # As deep as on Linux, for the main thread and all others: what parsers may nest is tested there.
  add_link_options(-Wl,--stack,8388608)

  set(ARTISCOPE_ICON ${CMAKE_BINARY_DIR}/artiscope.ico)
  find_program(ARTISCOPE_ICOTOOL icotool REQUIRED)
  set(pictures "")
  foreach(size 16 24 32 48 64 128)
    list(APPEND pictures ${PROJECT_SOURCE_DIR}/resources/icons/artiscope-${size}.png)
  endforeach()
  set(large ${PROJECT_SOURCE_DIR}/resources/icons/artiscope-256.png)
  add_custom_command(OUTPUT ${ARTISCOPE_ICON} COMMAND ${ARTISCOPE_ICOTOOL} -c -o ${ARTISCOPE_ICON} ${pictures} -r ${large}
    DEPENDS ${pictures} ${large} COMMENT "Icon of the programs" VERBATIM)
  add_custom_target(artiscope_icon DEPENDS ${ARTISCOPE_ICON})
endif()

# artiscope_resources(target WHAT): that program carries them, and its properties say that it is WHAT.
function(artiscope_resources target what)
  if(WIN32)
    string(REPLACE "." "," numbers ${PROJECT_VERSION})
    set(program ${target}.exe)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    set(manifest ${PROJECT_SOURCE_DIR}/packaging/windows/artiscope.manifest)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/artiscope.rc.in ${source} @ONLY)
    set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS "${ARTISCOPE_ICON};${manifest}")
    target_sources(${target} PRIVATE ${source})
    add_dependencies(${target} artiscope_icon)
  endif()
endfunction()
