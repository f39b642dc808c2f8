@echo off
rem Starts the command line tool that 'mvn package' built.
setlocal
set "JAR=%~dp0..\target\delivery-workflows-cli.jar"
if not exist "%JAR%" (
  echo delivery-workflows: %JAR% isn't there. Build it: mvn -B package -DskipTests 1>&2
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djdk.console=java.base -Dstdout.encoding=UTF-8 %DELIVERY_WORKFLOWS_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
