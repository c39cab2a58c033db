; SPDX-FileCopyrightText: 2026 The Artiscope authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer. `installer` gives VERSION, FOLDER (what is installed), LISTS (what the uninstaller deletes), ICON, OUTPUT.
;
;   …-setup.exe                      asks: for everybody (as administrator) or for this account
;   …-setup.exe /S [/AllUsers|/CurrentUser] [/D=C:\folder]       asks nothing
;   Uninstall.exe /S [/AllUsers|/CurrentUser]
;
; Ends with 0 when it is done, 1 when it was cancelled, 2 when it could not: Artiscope is open.
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true

!define REGISTERED "Software\Microsoft\Windows\CurrentVersion\Uninstall\Artiscope"
!define SCHEME "Software\Classes\artiscope"
!define STARTED_BY_NAME "Software\Microsoft\Windows\CurrentVersion\App Paths\artiscope.exe"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "Artiscope"
; An upgrade goes where it is.
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${REGISTERED}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${REGISTERED}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh
!include WinVer.nsh

Name "Artiscope"
BrandingText "Artiscope ${VERSION}"
OutFile "${OUTPUT}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Artiscope"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "The Artiscope authors"
VIAddVersionKey "FileDescription" "Artiscope Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Artiscope authors, GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_FINISHPAGE_RUN "$INSTDIR\artiscope-window.exe"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Where uninstall entries of 64-bit programs are looked for.
!macro BEGIN UN
  SetRegView 64
  !insertmacro MULTIUSER_${UN}INIT
!macroend

; A program that runs cannot be replaced or deleted, and half of one would be left.
!macro NOT_WHILE_OPEN
  again:
  ${If} ${FileExists} "$INSTDIR\artiscope-window.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\artiscope-window.exe" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Artiscope is open. Close its windows, then try again." /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "Artiscope needs Windows 10 or later, 64-bit." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ; What /D names is here already, and would be replaced by what is usual.
  Push $INSTDIR
  !insertmacro BEGIN ""
  Pop $0
  ${If} $0 != ""
    StrCpy $INSTDIR $0
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro BEGIN "UN"
FunctionEnd

Section "Artiscope"
  !insertmacro NOT_WHILE_OPEN
  ; What the version before had and this one has not goes first.
  ${If} ${FileExists} "$INSTDIR\Uninstall.exe"
    ExecWait '"$INSTDIR\Uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR' $0
    ${If} $0 <> 0
      SetErrorLevel 2
      Abort "The version before could not be removed."
    ${EndIf}
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Artiscope.lnk" "$INSTDIR\artiscope-window.exe"

  ; A link is one argument after which no option is read, whatever is in it.
  WriteRegStr SHCTX "${SCHEME}" "" "URL:Artiscope link"
  WriteRegStr SHCTX "${SCHEME}" "URL Protocol" ""
  WriteRegStr SHCTX "${SCHEME}\DefaultIcon" "" "$INSTDIR\artiscope-window.exe,0"
  WriteRegStr SHCTX "${SCHEME}\shell\open\command" "" '"$INSTDIR\artiscope-window.exe" -- "%1"'
  WriteRegStr SHCTX "${STARTED_BY_NAME}" "" "$INSTDIR\artiscope.exe"

  WriteRegStr SHCTX "${REGISTERED}" "DisplayName" "Artiscope"
  WriteRegStr SHCTX "${REGISTERED}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${REGISTERED}" "DisplayIcon" "$INSTDIR\artiscope-window.exe,0"
  WriteRegStr SHCTX "${REGISTERED}" "Publisher" "The Artiscope authors"
  WriteRegStr SHCTX "${REGISTERED}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${REGISTERED}" "UninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${REGISTERED}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${REGISTERED}" "NoModify" 1
  WriteRegDWORD SHCTX "${REGISTERED}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${REGISTERED}" "EstimatedSize" $0
SectionEnd

; Profiles, settings and cache are the person's, and stay.
Section "Uninstall"
  !insertmacro NOT_WHILE_OPEN
  !include "${LISTS}/files.nsh"
  Delete "$INSTDIR\Uninstall.exe"
  !include "${LISTS}/folders.nsh"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Artiscope.lnk"
  DeleteRegKey SHCTX "${SCHEME}"
  DeleteRegKey SHCTX "${STARTED_BY_NAME}"
  DeleteRegKey SHCTX "${REGISTERED}"
SectionEnd

!uninstfinalize 'bash sign "%1"'
