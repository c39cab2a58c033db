# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What makes the installed folder Artiscope.app an application of macOS: its description and its icon. While developing
# the programs lie beside each other as everywhere.

if(NOT ARTISCOPE_WINDOW)
  return()
endif()

# Below this macOS it does not start. Homebrew's libraries run on the system they were built on, and later.
if(CMAKE_OSX_DEPLOYMENT_TARGET)
  set(ARTISCOPE_MACOS ${CMAKE_OSX_DEPLOYMENT_TARGET})
else()
  execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE ARTISCOPE_MACOS OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "\\..*" ".0" ARTISCOPE_MACOS ${ARTISCOPE_MACOS})
endif()
configure_file(packaging/macos/Info.plist.in ${CMAKE_BINARY_DIR}/Info.plist @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/Info.plist DESTINATION Artiscope.app/Contents)

set(iconset ${CMAKE_BINARY_DIR}/artiscope.iconset)
foreach(pair 16:16x16 32:16x16@2x 32:32x32 64:32x32@2x 128:128x128 256:128x128@2x 256:256x256 512:256x256@2x 512:512x512)
  string(REPLACE ":" ";" pair ${pair})
  list(GET pair 0 size)
  list(GET pair 1 name)
  configure_file(resources/icons/artiscope-${size}.png ${iconset}/icon_${name}.png COPYONLY)
endforeach()
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/artiscope.icns COMMAND iconutil -c icns -o ${CMAKE_BINARY_DIR}/artiscope.icns ${iconset}
  DEPENDS ${iconset}/icon_512x512.png COMMENT "Icon of the application" VERBATIM)
add_custom_target(artiscope_icon ALL DEPENDS ${CMAKE_BINARY_DIR}/artiscope.icns)
install(FILES ${CMAKE_BINARY_DIR}/artiscope.icns DESTINATION Artiscope.app/Contents/Resources)
