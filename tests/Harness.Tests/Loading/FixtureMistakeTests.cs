using GradCheck.Fixtures;
using GradCheck.Loading;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Loading;

/// <summary>Every mistake with a file of exercises is one sentence, in which FOLDER stands here for where the file lies.</summary>
public sealed class FixtureMistakeTests
{
    private readonly TemporaryFolder folder = new();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void No_such_file() => Refuses(folder.PathOf("None.cs"), "There is no file FOLDER/None.cs to read exercises from.");

    [Test]
    public void A_folder()
    {
        folder.Write("Week3/Cubic.cs", OwnExercises.Cubic);

        Refuses(folder.PathOf("Week3"), "FOLDER/Week3 is a folder: --fixtures takes a .cs file, or the .dll of a project that is built.");
    }

    [Test]
    public void A_project() =>
        Refuses(
            folder.Write("Week3.csproj", "<Project />"),
            "FOLDER/Week3.csproj is neither C# source nor an assembly: --fixtures takes a .cs file, or the .dll of a project that is built."
        );

    [Test]
    public void Source_that_does_not_compile() =>
        Refuses(
            folder.Write("Broken.cs", OwnExercises.Cubic.Replace("x.PointwisePower(3);", "z.PointwisePower(3)")),
            "FOLDER/Broken.cs does not compile: Broken.cs:9: The name 'z' does not exist in the current context; Broken.cs:9: ; expected"
        );

    [Test]
    public void Source_with_more_errors_than_anyone_reads() =>
        Refuses(
            folder.Write("Bad.cs", "public class A : B; public class C : D; public class E : F; public class G : H; public class I : J;"),
            "FOLDER/Bad.cs does not compile: "
                + string.Join(
                    "; ",
                    "BDF".Select(c =>
                        $"Bad.cs:1: The type or namespace name '{c}' could not be found (are you missing a using directive or an assembly reference?)"
                    )
                )
                + "; and 2 more"
        );

    [Test]
    public void No_exercise() =>
        Refuses(
            folder.Write("Nothing.cs", "public static class Nothing;"),
            "FOLDER/Nothing.cs holds no exercise: mark a public static class with [Exercise(\"a title\")]."
        );

    [Test]
    public void An_exercise_that_is_not_well_formed() =>
        Refuses(
            folder.Write("Ill.cs", OwnExercises.Cubic.Replace("XGrad", "ZGrad")),
            "FOLDER/Ill.cs: ICubic.ZGrad names Z, which nothing in Cubic makes or reads: its tensors are X, Y."
        );

    [Test]
    public void Something_that_is_no_assembly() =>
        Refuses(folder.Write("Text.dll", "not an assembly"), "FOLDER/Text.dll is not a .NET assembly.");

    [Test]
    public void A_dependency_that_is_not_there()
    {
        string library = OwnExercises.WriteDll(
            folder,
            "lib/Powers",
            "public static class Powers { public const int Third = 3; public static int Of(int x) => x; }"
        );

        Refuses(
            OwnExercises.WriteDll(folder, "Lonely", OwnExercises.Elementwise("Cubic", "x.PointwisePower(Powers.Of(3))"), library),
            "FOLDER/Lonely.dll needs Powers 0.0.0.0, which is not there: put Powers.dll beside it."
        );
    }

    [Test]
    public void A_dependency_that_is_newer_than_ours()
    {
        const string Newer =
            "[assembly: System.Reflection.AssemblyVersion(\"99.0.0.0\")] public static class Powers { public static int Of(int x) => x; }";
        string library = OwnExercises.WriteDll(folder, "newer/Newtonsoft.Json", Newer);

        Refuses(
            OwnExercises.WriteDll(folder, "Ahead", OwnExercises.Elementwise("Cubic", "x.PointwisePower(Powers.Of(3))"), library),
            "FOLDER/Ahead.dll needs Newtonsoft.Json 99.0.0.0, but gradcheck has 13.0.0.0: build it against that."
        );
    }

    [Test]
    public void The_name_of_a_built_in_exercise() =>
        Refuses(
            folder.Write("Square.cs", OwnExercises.Elementwise("Square", "x")),
            "Square is there twice: GradCheck.Fixtures.Square (built in) and MyCourse.Week3.Square (FOLDER/Square.cs). Rename one."
        );

    [Test]
    public void The_name_of_a_built_in_interface() =>
        Refuses(
            folder.Write("Other.cs", OwnExercises.Elementwise("Other", "x", "GradCheck.Fixtures").Replace("IOther", "ISquare")),
            "GradCheck.Fixtures.ISquare is there twice: GradCheck.Fixtures.ISquare (built in) and GradCheck.Fixtures.ISquare (FOLDER/Other.cs). Rename one."
        );

    [Test]
    public void Our_own_assembly() =>
        Refuses(
            typeof(ExerciseAttribute).Assembly.Location,
            $"{typeof(ExerciseAttribute).Assembly.Location} is an assembly named GradCheck.Fixtures, which gradcheck uses itself: give it another name."
        );

    [Test]
    public void Two_assemblies_of_one_name()
    {
        string first = OwnExercises.WriteDll(folder, "one/Week3", OwnExercises.Cubic);
        string second = OwnExercises.WriteDll(folder, "two/Week3", OwnExercises.Elementwise("Quartic", "x"));

        Assert.That(
            Refusal(first, second),
            Is.EqualTo("FOLDER/one/Week3.dll and FOLDER/two/Week3.dll are two assemblies named Week3: rename one.")
        );
    }

    [Test]
    public void End_the_program_with_exit_code_2()
    {
        var finished = Cli.Run("exercises", "--fixtures", "nowhere.cs");

        Assert.That(
            (finished.ExitCode, finished.Output, finished.Error),
            Is.EqualTo((2, "", $"There is no file nowhere.cs to read exercises from.{Environment.NewLine}"))
        );
    }

    private void Refuses(string path, string sentence) => Assert.That(Refusal(path), Is.EqualTo(sentence));

    private string Refusal(params string[] paths) =>
        Assert.Throws<FixturesException>(() => OwnExercises.Library(paths))!.Message.Replace(folder.Root, "FOLDER");
}
