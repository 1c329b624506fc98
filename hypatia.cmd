@echo off
rem Hypatia on Windows: the window without arguments or with a project, else the command line.
rem On a new machine it builds what is missing first; later starts build nothing.
rem Delayed expansion stays off: it would eat exclamation marks in the names of files.
setlocal disabledelayedexpansion
set "here=%~dp0"
set "target=%here%app\target"
set "program=%target%\hypatia.jar"
set "arguments=%target%\hypatia.arguments"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "version="
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~v"
if not defined version (
  echo hypatia: no Java found. Install a JDK, version 17 or newer, and set JAVA_HOME. 1>&2
  exit /b 1
)
for /f "delims=.-+_" %%m in ("%version%") do set "feature=%%m"
if %feature% lss 17 (
  echo hypatia: Java 17 or newer is needed; this is %version%. 1>&2
  exit /b 1
)
set "newer="
if %feature% geq 24 set "newer=--sun-misc-unsafe-memory-access=allow"

if not exist "%program%" goto build
if not exist "%arguments%" goto build
rem Is anything that a build reads newer than the last build?
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:program).LastWriteTime; $read = 'engine\src\main','app\src\main','icons','pom.xml','engine\pom.xml','app\pom.xml' | ForEach-Object { Join-Path $env:here $_ }; if (Get-ChildItem -LiteralPath $read -Recurse -File | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1) { exit 9 }" >nul 2>&1
if errorlevel 9 if not errorlevel 10 goto build

:start
"%java%" "@%here%config\jvm.args" %newer% "-Dhypatia.samples=%here%sample-projects" "@%arguments%" hypatia.app.Main %*
exit /b %errorlevel%

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo hypatia: Maven is needed to build and was not found. 1>&2
  exit /b 1
)
echo hypatia: building ^(once; the first time this downloads libraries^) ... 1>&2
if not exist "%here%target" mkdir "%here%target"
pushd "%here%"
call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package > "%here%target\build.log" 2>&1
if errorlevel 1 (
  popd
  echo hypatia: the build failed; the whole log is in "%here%target\build.log". 1>&2
  exit /b 1
)
rem Maven leaves an unchanged archive alone; this gives it the time of now.
copy /b "%program%"+,, "%program%" >nul
popd
rem The class path is longer than a command line may be: hand it over in an argument file, where a
rem backslash at the end of a line joins it with the next.
> "%arguments%" echo -cp "%program:\=/%;\
type "%target%\hypatia.libraries" >> "%arguments%"
>> "%arguments%" echo "
goto start
