using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Tensors;

/// <summary>Every verb with a vector, three sides and four, as a user runs it.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestCase("VectorBias", "BGrad", "K", "yGrad N x K")]
    [TestCase("Sequences", "XGrad", "N x T x D", "yGrad N x T-1 x D")]
    [TestCase("Images", "XGrad", "N x C x H+F-1 x W+F-1", "yGrad N x K x H x W, x N x C x H+F-1 x W+F-1, w K x C x F x F")]
    [TestCase("Pairs", "XGrad", "2*M", "yGrad M, first M")]
    public void Exercises_lists_every_shape(string exercise, string gradient, string shape, string given)
    {
        var listed = Cli.Run("exercises", "--fixtures", TensorExercises.ExerciseFile(exercise));

        Assert.That(
            listed.Output.Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
            Does.Contain($"{gradient} {shape} {given}")
        );
    }

    [TestCase("VectorBias", "averaged", "BGrad at N=2, D=1, K=1: entry [0] is ", "Right at scalar shapes, wrong once N grows")]
    [TestCase("Sequences", "overwrites", "XGrad at N=1, T=3, D=1: entry [0,1,0] is ", "Right at the smallest shapes, wrong once T grows")]
    [TestCase(
        "Images",
        "filter-turned",
        "XGrad at N=1, C=1, F=2, H=1, W=1, K=1: entry [0,0,",
        "Right at scalar shapes, wrong once F grows"
    )]
    public void Check_names_the_entry_as_its_author_indexes_it(string exercise, string answer, string entry, string where)
    {
        var check = Check(TensorExercises.Answer(exercise, answer));
        string told = string.Join(' ', check.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.That((check.ExitCode, check.Error), Is.EqualTo((1, "")));
        Assert.That(told, Does.Contain(entry).And.Contain(where));
    }

    [TestCase("VectorBias", "averaged", "var numeric = ")]
    [TestCase("Sequences", "one-way-only", "var yGrad = new double[,,] {")]
    [TestCase("Images", "filter-turned", "var x = new double[,,,] {")]
    [Long]
    public void Replay_repeats_the_failure_and_writes_it_as_a_test(string exercise, string answer, string line)
    {
        var wrong = TensorExercises.Answer(exercise, answer);
        string gradient = wrong.Wrong[0].Split(' ')[0];
        string file = TensorExercises.ExerciseFile(exercise);
        Cli.Run("grade", wrong.Path, "--fixtures", file, "--exercise", exercise, "--out", folder.PathOf("results"), "--seed", "7");
        string record = folder.PathOf($"results/submissions/{answer}.json");

        var again = Cli.Run("replay", record, "--gradient", gradient, "--fixtures", file);
        var test = Cli.Run("replay", record, "--gradient", gradient, "--fixtures", file, "--as-test");

        Assert.That(again.ExitCode, Is.EqualTo(1), again.Error);
        Assert.That(again.Output, Does.EndWith("The same as recorded, bit for bit.\n"));
        Assert.That(test.Output, Does.Contain(line));
    }

    [Test]
    public void A_record_holds_every_index_and_nested_numbers()
    {
        var wrong = TensorExercises.Answer("Images", "channels-mixed-up");
        var result = Grade.One(wrong.Path, OwnExercises.Settings(TensorExercises.ExerciseFile("Images")));

        var gradient = Newtonsoft.Json.Linq.JObject.Parse(ResultJson.Write(result))["gradients"]!.Single(g =>
            (string?)g["name"] == "XGrad"
        );

        Assert.Multiple(() =>
        {
            Assert.That(gradient["worst"]!["index"]!.Count(), Is.EqualTo(4));
            Assert.That(
                gradient.SelectToken("counterexample.inputs.x[0][1][0][0]")?.Type,
                Is.EqualTo(Newtonsoft.Json.Linq.JTokenType.Float)
            );
            Assert.That(
                ResultJson.Write(ResultJson.Read<SubmissionResult>(ResultJson.Write(result))),
                Is.EqualTo(ResultJson.Write(result))
            );
        });
    }

    [TestCase("VectorBias", "BGrad", "This is a broadcast: every row of Y uses the same B.")]
    [TestCase("Sequences", "XGrad", "X (N x T x D) flows into Y.")]
    [TestCase("Images", "BGrad", "YGrad[0,1] (H x W)")]
    public void Explain_shows_the_local_Jacobian(string exercise, string gradient, string sentence)
    {
        var explained = Cli.Run("explain", exercise, gradient, "--fixtures", TensorExercises.ExerciseFile(exercise));

        Assert.That((explained.ExitCode, explained.Error), Is.EqualTo((0, "")));
        Assert.That(explained.Output, Does.Contain(sentence).And.Contain("which your " + gradient + " is compared with, say the same."));
    }

    [TestCase("VectorBias")]
    [TestCase("Sequences")]
    [TestCase("Convolution")]
    [Long]
    public void Verify_catches_every_planted_bug(string exercise)
    {
        var verified = Cli.Run(
            "verify",
            exercise,
            "--reference",
            TensorExercises.Answer(exercise, "right").Path,
            "--fixtures",
            TensorExercises.ExerciseFile(exercise)
        );

        Assert.That((verified.ExitCode, verified.Error), Is.EqualTo((0, "")), verified.Output);
        Assert.That(verified.Output, Does.Contain(" 0 slipped"));
    }

    [TestCase("VectorBias", "public Vector<double> BGrad(Matrix<double> yGrad) => throw new NotImplementedException();")]
    [TestCase("Images", "public double[,,,] YGrad(double[,] mGrad, double[,,,] y) => throw new NotImplementedException();")]
    [TestCase(
        "Cache",
        "public Matrix<double> ZGrad(Matrix<double> yGrad, (Matrix<double> y, Matrix<double> z) cache) => throw new NotImplementedException();"
    )]
    public void A_kit_declares_what_the_interface_does(string exercise, string line)
    {
        var made = Cli.Run("kit", exercise, "--fixtures", TensorExercises.ExerciseFile(exercise), "--out", folder.PathOf("kit"));

        Assert.That(made.ExitCode, Is.Zero, made.Error);
        Assert.That(File.ReadAllText(folder.PathOf($"kit/{exercise}.cs")), Does.Contain(line));
    }

    [TestCase("exercises")]
    [TestCase("check", "Mine.cs")]
    [TestCase("grade", "Mine.cs")]
    [TestCase("explain", "Valid", "XGrad")]
    [TestCase("verify", "Valid", "--reference", "Mine.cs")]
    [TestCase("kit", "Valid")]
    public void An_exercise_that_fails_at_its_smallest_sizes_is_refused_in_one_sentence(params string[] arguments)
    {
        const string Exercise = """
            using GradCheck.Fixtures;

            [Exercise("A filter of three, without padding")]
            public static class Valid
            {
                public static double[] Y([Shape("D")] double[] x) => new double[x.Length - 2];
            }

            [BackwardOf(typeof(Valid))]
            public interface IValid
            {
                double[] XGrad(double[] yGrad, double[] x);
            }
            """;
        string file = folder.Write("Valid.cs", Exercise);
        folder.Write("Mine.cs", "public class Mine : IValid { public double[] XGrad(double[] yGrad, double[] x) => x; }");
        string[] place = arguments[0] is "grade" or "kit" ? ["--out", folder.PathOf("out")] : [];

        var refused = Cli.Run([.. arguments.Select(a => a == "Mine.cs" ? folder.PathOf(a) : a), "--fixtures", file, .. place]);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((2, "")));
        Assert.That(
            refused.Error.TrimEnd(),
            Does.StartWith($"{file}: Valid.Y threw at D=1, given x a vector of 1: OverflowException: ")
                .And.EndsWith("Do the declared shapes fit the formula?")
                .And.Not.Contain('\n')
        );
    }

    private static Cli.Finished Check(TensorAnswer answer) =>
        Cli.Run("check", answer.Path, "--fixtures", TensorExercises.ExerciseFile(answer.Exercise), "--exercise", answer.Exercise);
}
