@echo off
rem Starts the program from the folder it stands in: without arguments, or with a registry file, the window; else a command.
rem GUIAN_JAVA_OPTS: more options for the JVM.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "GUIAN_HOME=%%~fi"
set "GUIAN_JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%j in (java.exe) do if not defined GUIAN_JAVA call :try "%%~$PATH:j"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk*" "%ProgramFiles%\Java\jdk*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\zulu*" "%ProgramFiles%\BellSoft\LibericaJDK*") do if not defined GUIAN_JAVA call :try "%%~d\bin\java.exe"
if not defined GUIAN_JAVA goto nojdk
if "%~1"=="" goto window
if /i "%~x1"==".guian" if "%~2"=="" goto window
"%GUIAN_JAVA%" "@%GUIAN_HOME%\lib\command.options" %GUIAN_JAVA_OPTS% -cp "%GUIAN_HOME%\lib\*" guian.registry.Launcher %*
exit /b %ERRORLEVEL%

:window
"%GUIAN_JAVA%" "--module-path=%GUIAN_HOME%\javafx-win" "@%GUIAN_HOME%\lib\window.options" %GUIAN_JAVA_OPTS% -cp "%GUIAN_HOME%\lib\*" guian.registry.Launcher %*
exit /b %ERRORLEVEL%

:try
if "%~1"=="" exit /b
if not exist "%~1" exit /b
for /f "tokens=3" %%v in ('""%~1" -version 2^>^&1" ^| findstr /i version') do for /f "delims=.-" %%m in ("%%~v") do if %%m GEQ 25 set "GUIAN_JAVA=%~1"
exit /b

:nojdk
rem The line is UTF-8, in Chinese where Windows speaks Chinese.
set "GUIAN_LINE=no-jdk.txt"
for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul ^| findstr LocaleName') do set "GUIAN_LOCALE=%%l"
if /i "%GUIAN_LOCALE:~0,2%"=="zh" set "GUIAN_LINE=no-jdk_zh.txt"
for /f "tokens=2 delims=:." %%c in ('chcp') do set "GUIAN_PAGE=%%c"
chcp 65001 >nul
type "%GUIAN_HOME%\lib\%GUIAN_LINE%" 1>&2
chcp %GUIAN_PAGE% >nul
exit /b 3
