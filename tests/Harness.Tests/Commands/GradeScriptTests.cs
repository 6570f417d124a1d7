using System.Management.Automation;
using System.Management.Automation.Runspaces;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

/// <summary>Runs the real grade.ps1 through the PowerShell engine.</summary>
public sealed class GradeScriptTests
{
    private TemporaryFolder folder;

    [SetUp]
    public void SetUp() => folder = new TemporaryFolder();

    [TearDown]
    public void TearDown() => folder.Dispose();

    [Test]
    public void Exits_with_0_for_a_folder_that_passes()
    {
        folder.Write("class/right.cs", Solutions.RightSquare);

        Assert.That(Run(folder.PathOf("class")), Is.EqualTo(0));
    }

    [Test]
    public void Exits_with_1_for_a_folder_with_a_wrong_gradient()
    {
        folder.Write("class/wrong.cs", Solutions.Square("return x;"));

        Assert.That(Run(folder.PathOf("class"), ("Seed", 7), ("Jobs", 1), ("Exercise", new[] { "Square" })), Is.EqualTo(1));
        Assert.That(
            ResultJson.Read<ClassResult>(File.ReadAllText(folder.PathOf("my results/results.json"))).Run.Seed.ToString(),
            Is.EqualTo("7")
        );
    }

    [Test]
    [Long]
    public void Takes_exercises_of_ones_own()
    {
        folder.Write("class/right.cs", OwnExercises.Answer(OwnExercises.RightDerivative));
        string exercise = folder.Write("week 3/Cubic.cs", OwnExercises.Cubic);

        Assert.That(Run(folder.PathOf("class"), ("Fixtures", new[] { exercise })), Is.EqualTo(0));
    }

    [Test]
    [Long]
    public void Fills_a_roster()
    {
        folder.Write("class/Ada L_7_assignsubmission_file_/right.cs", Solutions.RightSquare);
        string roster = folder.Write("my roster.csv", "id,HW 1,HW 2\n7,,\n");

        int exitCode = Run(folder.PathOf("class"), ("Layout", "moodle"), ("Roster", roster), ("GradeColumn", "HW 2"));

        Assert.That((exitCode, File.ReadAllText(folder.PathOf("my results/gradebook.csv"))), Is.EqualTo((0, "id,HW 1,HW 2\n7,,1\n")));
    }

    [Test]
    [Long]
    public void Takes_a_path_with_spaces()
    {
        folder.Write("my class of 2026/right one.cs", Solutions.RightSquare);

        Assert.That(Run(folder.PathOf("my class of 2026")), Is.EqualTo(0));
    }

    [Test]
    public void Exits_with_2_for_a_folder_that_does_not_exist() => Assert.That(Run(folder.PathOf("nowhere")), Is.EqualTo(2));

    private int Run(string path, params (string Name, object Value)[] parameters)
    {
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddCommand(Repository.PathOf("grade.ps1")).AddArgument(path).AddParameter("Out", folder.PathOf("my results"));
        foreach (var (name, value) in parameters)
            shell.AddParameter(name, value);
        shell.Invoke();
        return (int)runspace.SessionStateProxy.GetVariable("LASTEXITCODE");
    }
}
