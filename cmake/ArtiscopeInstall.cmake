# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install` puts where: programs, and what makes them at home on a desktop.

# The name of the application for desktops: of its desktop file, metainfo and icons, and in ui/main.cpp.
set(ARTISCOPE_ID io.github.artiscope.artiscope)
# Debian's packages of zsh look into share/zsh/vendor-completions instead.
set(ARTISCOPE_ZSH_FOLDER ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where zsh finds completions, within the prefix")

set(programs artiscope)
if(ARTISCOPE_WINDOW)
  list(APPEND programs artiscope-window)
endif()
# For Windows and macOS it is what packaging/windows and packaging/macos make packages of: one folder that can stand
# anywhere. The window looks for artiscope-svg, which nobody starts by hand, in libexec, then beside itself
# (ui/viewer/svghelper.cpp).
set(ARTISCOPE_PROGRAMS_FOLDER ${CMAKE_INSTALL_BINDIR})
set(ARTISCOPE_HELPER_FOLDER libexec/artiscope)
set(ARTISCOPE_DOC_FOLDER ${CMAKE_INSTALL_DATADIR}/doc/artiscope)
if(WIN32)
  set(ARTISCOPE_PROGRAMS_FOLDER .)
  set(ARTISCOPE_HELPER_FOLDER .)
  set(ARTISCOPE_DOC_FOLDER .)
elseif(APPLE)
  set(ARTISCOPE_PROGRAMS_FOLDER Artiscope.app/Contents/MacOS)
  set(ARTISCOPE_HELPER_FOLDER ${ARTISCOPE_PROGRAMS_FOLDER})
  set(ARTISCOPE_DOC_FOLDER Artiscope.app/Contents/Resources)
endif()
install(TARGETS ${programs} RUNTIME DESTINATION ${ARTISCOPE_PROGRAMS_FOLDER})
if(ARTISCOPE_SVG)
  install(TARGETS artiscope-svg RUNTIME DESTINATION ${ARTISCOPE_HELPER_FOLDER})
endif()
if(BUILD_SHARED_LIBS) # while developing; what is shipped has none of its own
  get_property(libraries GLOBAL PROPERTY ARTISCOPE_LIBRARIES)
  install(TARGETS ${libraries} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/artiscope)
  set_target_properties(${programs} PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}/artiscope")
  set_target_properties(${libraries} PROPERTIES INSTALL_RPATH "$ORIGIN")
endif()
install(FILES LICENSE CHANGELOG.md DESTINATION ${ARTISCOPE_DOC_FOLDER})

if(APPLE)
  include(ArtiscopeMac)
endif()
if(NOT UNIX OR APPLE)
  return()
endif()

# Manual pages and completions are written by a program that has the same definition of verbs and options. Their date
# is that of the release that the metainfo names first.
set(metainfo ${PROJECT_SOURCE_DIR}/resources/linux/${ARTISCOPE_ID}.metainfo.xml)
file(STRINGS ${metainfo} release LIMIT_COUNT 1 REGEX "<release ")
string(REGEX REPLACE ".* date=\"([0-9-]+)\".*" "\\1" release_date "${release}")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${metainfo})
set(manual ${CMAKE_BINARY_DIR}/manual)
set(manual_files "")
foreach(program artiscope artiscope-window)
  list(APPEND manual_files ${manual}/${program}.1 ${manual}/${program}.bash ${manual}/_${program} ${manual}/${program}.fish)
endforeach()
add_custom_command(OUTPUT ${manual_files} COMMAND artiscope-manual ${manual} ${release_date}
  DEPENDS artiscope-manual COMMENT "Manual pages and completions" VERBATIM)
add_custom_target(manual ALL DEPENDS ${manual_files})
foreach(program IN LISTS programs)
  install(FILES ${manual}/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${manual}/${program}.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${program})
  install(FILES ${manual}/_${program} DESTINATION ${ARTISCOPE_ZSH_FOLDER})
  install(FILES ${manual}/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()

if(ARTISCOPE_WINDOW)
  install(FILES resources/linux/${ARTISCOPE_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  install(FILES resources/icons/artiscope.svg DESTINATION ${icons}/scalable/apps RENAME ${ARTISCOPE_ID}.svg)
  install(FILES resources/icons/artiscope-symbolic.svg DESTINATION ${icons}/symbolic/apps RENAME ${ARTISCOPE_ID}-symbolic.svg)
  foreach(size 16 24 32 48 64 128 256 512)
    install(FILES resources/icons/artiscope-${size}.png DESTINATION ${icons}/${size}x${size}/apps RENAME ${ARTISCOPE_ID}.png)
  endforeach()
endif()
