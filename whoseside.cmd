@echo off
rem Starts Whoseside from a clone. Builds it first when what is built is missing or older than the sources; after that neither
rem Maven nor a network is needed. Does the same as the script beside it, which is for Linux and macOS.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "app=%root%target\app"
set "lock=%root%target\.building"
set "before=%root%target\.sources-%RANDOM%%RANDOM%"

if not exist "%root%src\main\" if exist "%app%\whoseside.jar" goto start
call :fresh
if not errorlevel 1 goto start
call :build
if errorlevel 1 exit /b 1
goto start

rem Sets home to the first Java that is new enough and has this program in it (java to run, javac to build).
:find
set "home="
if defined JAVA_HOME call :consider "%JAVA_HOME%" %1
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :consider "%%~dp$PATH:j.." %1
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do call :consider "%%~d" %1
exit /b 0

rem Reads the release file: starting each Java found would take seconds.
:consider
if defined home exit /b 0
if not exist "%~1\bin\%2.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "major=0"
for /f "usebackq tokens=1,2 delims==." %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "major=%%l"
set "major=%major:"=%"
if %major% GEQ 25 set "home=%~1"
exit /b 0

rem Whether the list of sources with their sizes and times is the one that was built.
:fresh
if not exist "%app%\whoseside.jar" exit /b 1
if not exist "%app%\.built" exit /b 1
call :list
fc /b "%before%" "%app%\.built" >nul 2>nul
set "different=%errorlevel%"
del "%before%" 2>nul
exit /b %different%

:list
for %%f in ("%root%pom.xml") do > "%before%" echo %%~tzf %%f
for /r "%root%src\main" %%f in (*) do >> "%before%" echo %%~tzf %%f
exit /b 0

:build
call :find javac
if not defined home (
  >&2 echo Whoseside needs a JDK, version 25 or newer, and none was found. Install one, such as Temurin 25, or set JAVA_HOME to it.
  exit /b 1
)
set "maven="
for %%m in (mvn.cmd) do set "maven=%%~$PATH:m"
if not defined maven (
  >&2 echo Whoseside is built with Maven, and there is no mvn on the PATH. Install Maven 3.8 or newer, then start again.
  exit /b 1
)
if not exist "%root%target\" md "%root%target" 2>nul
set "waited=0"
set "missed=0"
:wait
md "%lock%" 2>nul && goto locked
rem the lock may be gone again already, so that its absence once says nothing
if exist "%lock%" set "missed=0"
if not exist "%lock%" set /a missed+=1
if %missed% GEQ 5 (
  >&2 echo Whoseside is not built yet, and this folder cannot be written to: %root%
  exit /b 1
)
if %missed%==0 if %waited%==0 >&2 echo Whoseside is being built already. Waiting for that.
if %waited% GEQ 600 (
  >&2 echo Another build has taken 10 minutes. If none is running, delete this folder and start again: %lock%
  exit /b 1
)
ping -n 2 127.0.0.1 >nul
set /a waited+=1
goto wait
:locked
call :fresh
if not errorlevel 1 (
  rd /s /q "%lock%"
  exit /b 0
)
>&2 echo Building Whoseside, once. This takes a minute.
if exist "%app%\.built" del "%app%\.built"
if exist "%app%\lib" rd /s /q "%app%\lib"
if exist "%app%\fx" rd /s /q "%app%\fx"
rem taken before the build, so that sources that change meanwhile are built at the next start
call :list
pushd "%root%"
set "JAVA_HOME=%home%"
call "%maven%" -q -B -DskipTests package > "%root%target\build.log" 2>&1 < nul
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
  del "%before%" 2>nul
  rd /s /q "%lock%"
  >&2 findstr "ERROR" "%root%target\build.log"
  >&2 echo The build did not work. All it said is in %root%target\build.log
  exit /b 1
)
move /y "%before%" "%app%\.built" >nul
rd /s /q "%lock%"
exit /b 0

:start
call :find java
if not defined home (
  >&2 echo Whoseside needs Java 25 or newer, and none was found. Install one, such as Temurin 25, or set JAVA_HOME to it.
  exit /b 1
)
rem What the virtual machine has to say belongs to standard error: standard output is the program's own.
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Xlog:cds*=off:stderr"
if not "%~1"=="" goto words
rem only the window needs JavaFX, and it is slow to load
"%home%\bin\java.exe" %options% --module-path "%app%\fx" --add-modules javafx.controls,javafx.fxml --enable-native-access=javafx.graphics -cp "%app%\whoseside.jar;%app%\lib\*" app.whoseside.Main
goto :eof
rem the last line of all, so that its status is that of this script
:words
"%home%\bin\java.exe" %options% -cp "%app%\whoseside.jar;%app%\lib\*" app.whoseside.Main %*
