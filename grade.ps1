<#
.SYNOPSIS
    Grades a folder of submissions and writes a JSON record of each.
.DESCRIPTION
    Builds GradCheck once in Release, quietly unless that fails, runs it, and passes its exit code on:
    0 every gradient passed; 1 at least one did not; 2 the command was wrong; 3 something could not be graded.
    Works in PowerShell 7 on Windows, macOS and Linux, and in Windows PowerShell 5.1.
.PARAMETER Path
    A folder with a sub-folder, an archive or a .cs file for each submission, a platform's download, or one .cs file.
.PARAMETER Out
    The folder that the results are written to.
.PARAMETER Exercise
    The exercises that every submission should solve. Without it, whatever a submission solves is graded.
.PARAMETER Fixtures
    Exercises of your own: .cs files, or the .dll of projects that are built.
.PARAMETER Seed
    Chooses the random cases.
.PARAMETER Jobs
    Submissions graded at once. Without it, one for each core.
.PARAMETER Layout
    How the submissions are laid out: folders, moodle, canvas, gradescope, blackboard or classroom. Without it, that is seen from their names.
.PARAMETER Roster
    The platform's own export of the class; a copy with the grades filled in is written beside the results.
.PARAMETER GradeColumn
    The roster's column for the grades, where there are several.
.EXAMPLE
    ./grade.ps1 Submissions
.EXAMPLE
    ./grade.ps1 download.zip -Roster Grades-CS101.csv -Exercise TwoLayerNet
.EXAMPLE
    ./grade.ps1 -Path 'C:\course\week 3' -Out results -Exercise TwoLayerNet -Jobs 4
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true, Position = 0)] [string] $Path,
    [string] $Out = 'results',
    [string[]] $Exercise = @(),
    [string[]] $Fixtures = @(),
    [string] $Seed,
    [int] $Jobs,
    [string] $Layout,
    [string] $Roster,
    [string] $GradeColumn
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$project = [System.IO.Path]::Combine($PSScriptRoot, 'Harness', 'Harness.csproj')
$program = [System.IO.Path]::Combine($PSScriptRoot, 'Harness', 'bin', 'Release', 'net10.0', 'gradcheck.dll')

try {
    $build = & dotnet build $project --configuration Release --nologo --verbosity quiet
}
catch {
    [Console]::Error.WriteLine('There is no dotnet here: install the .NET 10 SDK. Nothing was graded.')
    exit 3
}
if ($LASTEXITCODE -ne 0) {
    [Console]::Error.WriteLine([string]::Join([Environment]::NewLine, @($build)))
    [Console]::Error.WriteLine('GradCheck could not be built; nothing was graded.')
    exit 3
}

$arguments = @('grade', $Path, '--out', $Out)
foreach ($name in $Exercise) { $arguments += @('--exercise', $name) }
foreach ($file in $Fixtures) { $arguments += @('--fixtures', $file) }
if ($PSBoundParameters.ContainsKey('Seed')) { $arguments += @('--seed', $Seed) }
if ($PSBoundParameters.ContainsKey('Jobs')) { $arguments += @('--jobs', $Jobs) }
if ($PSBoundParameters.ContainsKey('Layout')) { $arguments += @('--layout', $Layout) }
if ($PSBoundParameters.ContainsKey('Roster')) { $arguments += @('--roster', $Roster) }
if ($PSBoundParameters.ContainsKey('GradeColumn')) { $arguments += @('--grade-column', $GradeColumn) }

& dotnet $program $arguments
exit $LASTEXITCODE
