using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Benchmarks.Power;

/// <summary>Plants errors of known relative size into a right gradient and asks the real judge, with no tolerance at all.</summary>
internal sealed class PlantedErrors(ReferenceCase reference, Gradient gradient, Answer.Returned right, Random random)
{
    private readonly CaseJudge judge = new(gradient, new Tolerance(0, 0));
    private readonly Tensor value = right.Tensors[gradient.Position]!;

    public string Exercise => reference.Case.Exercise.Name;

    /// <summary>Whether the reference has a number for every entry; at large shapes it has only directions.</summary>
    public bool IsByEntries => reference[gradient] is EntryReference;

    /// <summary>Whether the right gradient itself is not called wrong: only then does a planted error prove anything.</summary>
    public bool IsClean => !IsFound(right);

    /// <summary>Entries, at most <paramref name="most"/> of those that are not 0, picked at random.</summary>
    public IEnumerable<int> Entries(int most)
    {
        int[] entries = [.. Enumerable.Range(0, value.Values!.Length).Where(i => value.Values[i] != 0)];
        random.Shuffle(entries);
        return entries.Take(most);
    }

    /// <summary>The size of an entry as a part of the largest.</summary>
    public double RelativeSize(int entry) => Math.Abs(value.Values![entry]) / value.Values.Max(Math.Abs);

    /// <summary>Whether an error in one entry is found, of a size relative to that entry's own.</summary>
    public bool Finds(int entry, double size) => Finds(size, i => i == entry);

    /// <summary>Whether the whole tensor being too large or too small by a factor is found.</summary>
    public bool FindsEverywhere(double size) => Finds(size, _ => true);

    private bool Finds(double size, Func<int, bool> isWrong)
    {
        double factor = 1 + (random.Next(2) == 0 ? size : -size);
        var wrong = value.Map((i, v) => isWrong(i) ? factor * v : v);
        return IsFound(right with { Tensors = right.Tensors.SetItem(gradient.Position, wrong) });
    }

    private bool IsFound(Answer answer) => judge.Judge(reference, answer).Outcome == Outcome.WrongValue;
}
