using GradCheck.Explaining.Structures;

namespace GradCheck.Explaining.Words;

/// <summary>What becomes of the chain rule's sum over the entries of E, and why.</summary>
internal static class SumWords
{
    /// <summary>A paragraph.</summary>
    public static string Of(WayNames way)
    {
        var structure = way.Structure;
        string count = WayNames.Count(way.ShapeOfT);
        string line = WayNames.Line(structure.FreeOutputs);
        string tiedLine = WayNames.Line(structure.Tied);
        string letters = way.Letters(structure.FreeOutputs);
        string inputs = way.Letters(structure.FreeInputs);
        return structure.Kind switch
        {
            StructureKind.NoInfluence => $"Nothing comes back through {way.E}.",
            StructureKind.Elementwise when structure.Groups.IsEmpty => "The sum has one term.",
            StructureKind.Elementwise =>
                $"Why this comes down to an elementwise product: off the diagonal the Jacobian is zero, so of each sum one term is left, the one with {way.Ties}. It is a number of the diagonal times the entry of {way.Upstream} at the same place. The diagonal has {count} numbers, as many as {way.Upstream}. Lay it out in the same shape, {way.ShapeOfT}, and the two are multiplied entry by entry. Nothing is added up, and the {way.ShapeOfJacobian} table is never needed.",
            StructureKind.Transposed =>
                $"Of each sum one term is left, the one with {way.Ties}: a number of the Jacobian times the entry of {way.Upstream} at the mirrored place.",
            StructureKind.Broadcast =>
                $"Why there is a sum over {letters}: every {line} of {way.E} uses the same {way.T}. Change {way.EntryOfT}, and {way.TiedEntryOfE} changes for every {letters}; the loss notices each of them, and each adds its part.{Shrinks(way)} So {letters} is summed away, and what is left has the shape of {way.T}, {way.ShapeOfT}.{Weights(way)}",
            StructureKind.Reduction =>
                $"Of each sum one term is left{(structure.Tied.Any() ? $", the one with {way.Ties}" : "")}, for {way.EntryOfT} goes into {way.TiedEntryOfE} alone. So the same entry of {way.Upstream} is used for every {inputs}, each time multiplied by {(structure.Values is EntryValues.One ? "the same number" : "another local derivative")}: it is spread over {way.T}.",
            StructureKind.Selection =>
                $"Each entry of {way.T} collects the upstream of its copies: there may be none, one, or several, which are added up. What was not copied gets 0.",
            StructureKind.MatrixProduct when structure.FreeOutputs.Any() =>
                $"Why there is a sum over {letters}: {way.EntryOfT} goes into {way.TiedEntryOfE} for every {letters}, each time multiplied by another number.{Shrinks(way)} What is left, for each entry of {way.T}, is a sum over {letters} of products: a number of the {way.ShapeOfBlock} block times an entry of {way.Upstream}. Sums of products over one shared index are what a matrix product is made of, so one matrix product, of that block and {way.Upstream}, makes them all. Which matrix stands on the left, and which is transposed, the shapes tell: {way.ShapeOfBlock} and {way.ShapeOfE} have to give {way.ShapeOfT}, with {letters} in the middle.",
            StructureKind.MatrixProduct =>
                $"Of each sum one term is left, the one with {way.Ties}, for {way.EntryOfT} goes into {way.TiedEntryOfE} alone: a number of the {way.ShapeOfBlock} block times an entry of {way.Upstream}, for every {inputs} and every {way.Letters(structure.Tied)}. Each of the one with each of the other is a matrix product, too, whose sums have a single term. Which matrix stands on the left, and which is transposed, the shapes tell: {way.ShapeOfBlock} and {way.ShapeOfE} have to give {way.ShapeOfT}.",
            StructureKind.Blocks =>
                $"Why this is no elementwise product: {way.EntryOfT} reaches {way.TiedEntryOfE} for every {letters}, so the sum over {letters} stays.{Shrinks(way)} Each {tiedLine} of the gradient comes from the same {tiedLine} of {way.Upstream} and from all of its own block of the Jacobian: no single number of it is enough.",
            StructureKind.Dense =>
                $"No term drops out: each entry of the gradient needs all {WayNames.Count(way.ShapeOfE)} entries of {way.Upstream}.",
            _ =>
                $"Which terms are left follows no rule that gradcheck recognises. The sum is the chain rule's all the same: take its terms from the table, one column at a time, as below, and look for the rule.{(structure.Tied.Any() ? Shrinks(way) : "")}",
        };
    }

    private static string Shrinks(WayNames way) =>
        way.Structure.Tied.Any()
            ? $" The sum over {Phrases.List(way.Structure.Tied.Select(way.LetterOfE))} shrinks to one term, {way.Ties}."
            : "";

    private static string Weights(WayNames way) =>
        way.Structure.Values is EntryValues.One { Value: var value } && Numeral.Of(value) == "1"
            ? $" All the numbers are 1, so the entries of {way.Upstream} are added up as they are."
            : $" Before that, each entry of {way.Upstream} is multiplied by its own number of the Jacobian.";
}
