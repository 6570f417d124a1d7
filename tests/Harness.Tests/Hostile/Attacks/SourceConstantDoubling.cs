// attack: doubles a constant text 40 times
// policy on: rejected CS8095
// policy off: rejected CS8095
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    private const string C0 = "a";
    private const string C1 = C0 + C0;
    private const string C2 = C1 + C1;
    private const string C3 = C2 + C2;
    private const string C4 = C3 + C3;
    private const string C5 = C4 + C4;
    private const string C6 = C5 + C5;
    private const string C7 = C6 + C6;
    private const string C8 = C7 + C7;
    private const string C9 = C8 + C8;
    private const string C10 = C9 + C9;
    private const string C11 = C10 + C10;
    private const string C12 = C11 + C11;
    private const string C13 = C12 + C12;
    private const string C14 = C13 + C13;
    private const string C15 = C14 + C14;
    private const string C16 = C15 + C15;
    private const string C17 = C16 + C16;
    private const string C18 = C17 + C17;
    private const string C19 = C18 + C18;
    private const string C20 = C19 + C19;
    private const string C21 = C20 + C20;
    private const string C22 = C21 + C21;
    private const string C23 = C22 + C22;
    private const string C24 = C23 + C23;
    private const string C25 = C24 + C24;
    private const string C26 = C25 + C25;
    private const string C27 = C26 + C26;
    private const string C28 = C27 + C27;
    private const string C29 = C28 + C28;
    private const string C30 = C29 + C29;
    private const string C31 = C30 + C30;
    private const string C32 = C31 + C31;
    private const string C33 = C32 + C32;
    private const string C34 = C33 + C33;
    private const string C35 = C34 + C34;
    private const string C36 = C35 + C35;
    private const string C37 = C36 + C36;
    private const string C38 = C37 + C37;
    private const string C39 = C38 + C38;
    private const string C40 = C39 + C39;

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine(C40.Length);
        return x;
    }
}
