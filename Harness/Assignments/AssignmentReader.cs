using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using Newtonsoft.Json.Linq;

namespace GradCheck.Assignments;

/// <summary>Reads an assignment, and refuses one that cannot be meant before anything is graded.</summary>
internal sealed class AssignmentReader
{
    private const double MostPoints = 1_000_000;
    private const string PointsRange = "a number from 0 to 1000000";
    private const string ShareRange = "a part from 0 to 1";

    private readonly AssignmentText text;
    private readonly ImmutableArray<Exercise> catalogue;

    private AssignmentReader(string file, string text, ImmutableArray<Exercise> catalogue)
    {
        this.text = new AssignmentText(file, text);
        this.catalogue = catalogue;
    }

    /// <param name="file">As messages name it.</param>
    /// <param name="catalogue">The exercises that there are.</param>
    /// <exception cref="AssignmentException">There is a mistake in it.</exception>
    public static Assignment Read(string file, string text, ImmutableArray<Exercise> catalogue) =>
        new AssignmentReader(file, text, catalogue).Read() with
        {
            File = Path.GetFileName(file),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        };

    private Assignment Read()
    {
        var fields = new Fields(
            text,
            text.Parse(),
            "$schema",
            "title",
            "exercises",
            "points",
            "partialCredit",
            "tolerance",
            "hints",
            "seed",
            "deadline"
        );
        _ = fields.Text("$schema");
        var exercises = Exercises(fields);
        var asked = exercises.IsEmpty ? catalogue : exercises;
        return new Assignment
        {
            Title = fields.Text("title"),
            Exercises = exercises,
            Points = Points(fields, asked),
            PartialCredit = PartialCredit(fields, asked),
            Tolerance = fields.Object("tolerance") is { } set ? Tolerance(set) : new ToleranceSetting(),
            Hints = (HintLevel?)fields.Whole("hints", 0, (int)HintLevel.Explanation) ?? Assignment.UsualHints,
            Seed = fields.Seed("seed"),
            Deadline = fields.Text("deadline"),
        };
    }

    private ImmutableArray<Exercise> Exercises(Fields fields)
    {
        var found = ImmutableArray.CreateBuilder<Exercise>();
        foreach (var (place, name) in fields.Texts("exercises"))
        {
            var exercise = Exercise(place, name);
            if (found.Contains(exercise))
                throw text.Mistake(place, $"{exercise.Name} is named twice.");
            found.Add(exercise);
        }
        return found.ToImmutable();
    }

    private Exercise Exercise(JToken place, string name) =>
        catalogue.FirstOrDefault(e => IsSame(e.Name, name))
        ?? throw text.Mistake(
            place,
            $"there is no exercise {name}{Nearest.Question(name, catalogue.Select(e => e.Name))} There are {string.Join(", ", catalogue.Select(e => e.Name))}; those in files of your own need --fixtures."
        );

    private ImmutableSortedDictionary<string, double> Points(Fields fields, ImmutableArray<Exercise> asked)
    {
        var points = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var (field, number) in fields.Numbers("points", n => n is >= 0 and <= MostPoints, PointsRange))
        {
            string gradient = Gradient(field, asked);
            if (!points.TryAdd(gradient, number))
                throw text.Mistake(field, $"the points of {gradient} are given twice.");
        }
        return points.ToImmutable();
    }

    // W2Grad will do where one exercise alone has a gradient of that name.
    private string Gradient(JProperty field, ImmutableArray<Exercise> asked)
    {
        var all = asked.SelectMany(e => e.Gradients.Select(g => (g.Name, Full: $"{e.Name}.{g.Name}"))).ToList();
        var fitting = all.Where(g => IsSame(g.Full, field.Name) || IsSame(g.Name, field.Name)).Select(g => g.Full).ToList();
        return fitting switch
        {
            [var only] => only,
            [] => throw text.Mistake(
                field,
                $"there is no gradient {field.Name}{Nearest.Question(field.Name, all.Select(g => g.Full).Concat(all.Select(g => g.Name)))} {Choices(asked)}"
            ),
            _ => throw text.Mistake(
                field,
                $"several exercises have a gradient {field.Name}: name those that are asked in exercises, or write {string.Join(" or ", fitting.Take(3))}."
            ),
        };
    }

    private static string Choices(ImmutableArray<Exercise> asked) =>
        asked.Length > 3
            ? "Write it as TwoLayerNet.W2Grad; 'gradcheck exercises' lists them."
            : $"There are {string.Join(", ", asked.SelectMany(e => e.Gradients.Select(g => $"{e.Name}.{g.Name}")))}.";

    private ImmutableSortedDictionary<string, double> PartialCredit(Fields fields, ImmutableArray<Exercise> asked)
    {
        string[] rungs = [.. asked.SelectMany(e => ShapeLadder.Create(e)).Select(r => r.Name).Distinct()];
        var credit = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var (field, share) in fields.Numbers("partialCredit", n => n is >= 0 and <= 1, ShareRange))
            credit.Add(
                rungs.Contains(field.Name)
                    ? field.Name
                    : throw text.Mistake(
                        field,
                        $"no exercise of the assignment has a rung {field.Name}{Nearest.Question(field.Name, rungs)} There are {string.Join(", ", rungs)}."
                    ),
                share
            );
        return credit.ToImmutable();
    }

    private ToleranceSetting Tolerance(JObject set)
    {
        var fields = new Fields(text, set, "relative", "absolute");
        return new ToleranceSetting(
            fields.Number("relative", ToleranceSetting.IsAllowed, ToleranceSetting.Range),
            fields.Number("absolute", ToleranceSetting.IsAllowed, ToleranceSetting.Range)
        );
    }

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
