@echo off
rem Hypatia on Windows: the window without arguments or with a project, else the command line.
rem On a new machine it builds what is missing first; later starts build nothing.
setlocal enabledelayedexpansion
set "here=%~dp0"
set "program=%here%app\target\hypatia.jar"
set "libraries=%here%app\target\hypatia.libraries"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1 || (
  echo hypatia: no Java found. Install a JDK, version 17 or newer, and set JAVA_HOME. 1>&2
  exit /b 1
)

if not exist "%program%" (
  where mvn >nul 2>&1 || (
    echo hypatia: Maven is needed to build and was not found. 1>&2
    exit /b 1
  )
  echo hypatia: building ^(once; the first time this downloads libraries^) ... 1>&2
  if not exist "%here%target" mkdir "%here%target"
  pushd "%here%"
  call mvn -q -B -DskipTests -Dspotless.check.skip=true package > "%here%target\build.log" 2>&1
  if errorlevel 1 (
    echo hypatia: the build failed; the whole log is in %here%target\build.log. 1>&2
    exit /b 1
  )
  popd
)

rem The class path is longer than a command line may be: hand it over in an argument file.
set "arguments_file=%here%app\target\hypatia.arguments"
set /p class_path=<"%libraries%"
> "%arguments_file%" echo -cp "!program:\=/!;!class_path:\=/!"
"%java%" "@%here%config\jvm.args" "-Dhypatia.samples=%here%sample-projects" "@%arguments_file%" hypatia.app.Main %*
